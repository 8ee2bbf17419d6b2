import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { forbidsPlugins } from '../lib/domain/forbids-plugins';
import { endEarlierRun } from '../lib/page/end-earlier-run';
import { pageRuntime } from '../lib/page/page-runtime';
import { startPageSession } from '../lib/page/page-session';
import { servePanels } from '../lib/page/serve-panels';

/** Injected by the panel into the tab it stands beside. A second injection ends the first. */
export default defineUnlistedScript(() => {
  const runtime = pageRuntime();
  if (runtime === null || forbidsPlugins(location.hostname)) return;
  servePanels(runtime, startPageSession, endEarlierRun(document, runtime.id ?? ''));
});
