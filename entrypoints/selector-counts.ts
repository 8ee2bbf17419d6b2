import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { forbidsPlugins } from '../lib/domain/forbids-plugins';
import { countSelectors } from '../lib/page/count-selectors';
import { knownAdapterFor } from '../lib/sites/known-adapter';

/** Injected for a breakage report that the person asked for; gives what the reader looked for and how often it was there. */
export default defineUnlistedScript(() => {
  const page = { url: new URL(location.href), document };
  const adapter = forbidsPlugins(location.hostname) ? null : knownAdapterFor(page);
  return adapter === null ? [] : countSelectors(adapter, page);
});
