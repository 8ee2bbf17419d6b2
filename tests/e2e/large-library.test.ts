import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleStorage, STORAGE_GLOBAL } from './harness/bundle-storage';
import { exampleOf } from './harness/made-up-part';
import { COMMUNITY_HOST, communityPage, OTHER_POST } from './workday/alike-posts';
import { openWorkday, type Place, type Workday } from './workday/open-workday';

/** Enough for the index. */
const COUNT = 1_500;
const ASKED = 1_234;

let workday: Workday;
let place: Place;
beforeAll(async () => {
  workday = await openWorkday();
  await workday.rapport.serveSite(COMMUNITY_HOST, (route, { pathname }) =>
    route.fulfill({
      contentType: 'text/html',
      body: communityPage(pathname, [OTHER_POST, `@harborfinch ${exampleOf(ASKED)}`]),
    }),
  );
  const [background] = workday.rapport.context.serviceWorkers();
  await background?.evaluate(await bundleStorage('library-in-context.ts'));
  await inBackground(`fillLibrary(${COUNT})`);
  place = await workday.open(`https://${COMMUNITY_HOST}/t/1`);
});
afterAll(() => workday?.close());

/** Not in the desk: it would share the panel's thread. */
async function inBackground(call: string): Promise<void> {
  const [background] = workday.rapport.context.serviceWorkers();
  await background?.evaluate(`${STORAGE_GLOBAL}.${call}`);
}

/** What is learned while a post is chosen counts from the next one on. */
async function suggestsByLikeness(): Promise<void> {
  const { agent } = place;
  await expect
    .poll(async () => {
      await agent.choose(OTHER_POST);
      await agent.choose(exampleOf(ASKED));
      return agent.suggestions().first().innerText();
    })
    .toMatch(new RegExp(`Answer ${ASKED}[^]*written for posts like this`));
}

/** Waits until the panel's worker has begun and ended, and what it made is taken in. */
async function learnAnew(): Promise<void> {
  const { panel } = place;
  const ended = new Promise<string>((resolve) =>
    panel.once('worker', (worker) => worker.once('close', () => resolve(worker.url()))),
  );
  await inBackground('learnAnew()');
  expect(await ended).toMatch(/\/response-learner\.js$/);
  for (let idle = 0; idle < 5; idle += 1)
    await panel.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
}

it('suggests from a large library by likeness', suggestsByLikeness);

it('learns it anew in a worker, and suggests by it afterwards', async () => {
  await learnAnew();
  await suggestsByLikeness();
});
