import { defineContentScript } from 'wxt/utils/define-content-script';
import { forbidsPlugins } from '../lib/domain/forbids-plugins';
import { pageRuntime } from '../lib/page/page-runtime';
import { startPageSession } from '../lib/page/page-session';
import { servePanels } from '../lib/page/serve-panels';

/**
 * Injected by the panel into the tab it stands beside. A second injection ends the first: the context's signal
 * aborts.
 */
export default defineContentScript({
  registration: 'runtime',
  noScriptStartedPostMessage: true,
  main(context) {
    const runtime = pageRuntime();
    if (runtime === null || forbidsPlugins(location.hostname)) return;
    servePanels(runtime, startPageSession, context.signal);
  },
});
