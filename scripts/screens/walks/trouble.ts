import { openBesideFeed } from '../open-rapport.ts';
import type { Walk } from '../walk.ts';

const PAGES = [
  ['no posts', 'empty.example', '<p>Opening hours</p>'],
  ['layout changed', 'x.com', '<article data-testid="tweet"><i>?</i></article>'.repeat(12)],
  ['no plug-ins', 'www.linkedin.com', '<p>A feed</p>'],
] as const;

/** What the panel says where it cannot read. */
export const trouble: Walk = async ({ rapport, demo, camera }) => {
  const { panel } = await openBesideFeed({ rapport, demo });
  for (const [title, host, body] of PAGES) {
    await rapport.serveSite(host, (route) =>
      route.fulfill({ contentType: 'text/html', body: `<!doctype html><title>${title}</title>${body}` }),
    );
    const page = await rapport.page(`https://${host}/`);
    await rapport.pressToolbarButton(page);
    await panel.waitForTimeout(SETTLED_MS);
    await camera.panel(title, panel);
  }
  await camera.sheet('pages');
  const other = await rapport.page('chrome://version/');
  await panel.waitForTimeout(SETTLED_MS);
  await camera.panel('the browser’s own page', panel);
  await other.goto(demo.reviewsUrl);
  await panel.waitForTimeout(SETTLED_MS);
  await camera.panel('not allowed', panel);
  await camera.sheet('access');
};

/** Until the panel has heard from the page. */
const SETTLED_MS = 1_200;
