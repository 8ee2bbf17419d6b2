/** `npm run demo`: the demo's pages alone, until stopped. */
import { startDemo } from './start-demo.ts';

const PORT = 8123;
const { feedUrl, forumUrl, reviewsUrl } = await startDemo(PORT);
console.log(`Demo pages, all made up:\n  ${feedUrl}\n  ${forumUrl}\n  ${reviewsUrl}`);
