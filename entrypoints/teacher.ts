import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { forbidsPlugins } from '../lib/domain/forbids-plugins';
import { TEACHER_PORT } from '../lib/messaging';
import { endEarlierRun } from '../lib/page/end-earlier-run';
import { pageRuntime } from '../lib/page/page-runtime';
import { servePanels } from '../lib/page/serve-panels';
import { startTeaching } from '../lib/page/teaching/start-teaching';

/** Injected while a person teaches an unknown page. A second injection ends the first. */
export default defineUnlistedScript(() => {
  const runtime = pageRuntime();
  if (runtime === null || forbidsPlugins(location.hostname)) return;
  const signal = endEarlierRun(document, runtime.id ?? '', 'teacher');
  servePanels(runtime, startTeaching, signal, TEACHER_PORT);
});
