/** `npm start` with a display: the browser with the panel open on the demo feed, until it is closed. */
import { launchRapport } from '../../tests/e2e/harness/launch-chromium.ts';
import { startDemo } from '../demo/start-demo.ts';
import { drivePanel } from './panel-driver.ts';

const WINDOW = { width: 1360, height: 900 };

const rapport = await launchRapport({ viewport: WINDOW, headless: false, colorScheme: null });
const closed = new Promise((resolve) => rapport.context.once('close', resolve));
const demo = await startDemo();
const [blank] = rapport.context.pages();
const feed = await rapport.page(demo.feedUrl);
await blank?.close();
await rapport.pressToolbarButton(feed);
await drivePanel(await rapport.panel()).tryExampleData();
console.log(`Rapport is open beside ${demo.feedUrl}
More to try, each with the Rapport button in the toolbar:
  ${demo.forumUrl}
  ${demo.reviewsUrl}
Everything shown is made up. Close the browser to end.`);
await closed;
await demo.close();
await rapport.close();
