import type { Walk } from '../walk.ts';

/** From the first press of the button to the first list of posts, without the example data. */
export const firstRun: Walk = async ({ rapport, demo, camera }) => {
  const page = await rapport.page(demo.feedUrl);
  await rapport.pressToolbarButton(page);
  const panel = await rapport.panel();
  const next = () => panel.getByRole('button', { name: 'Skip', exact: true }).click();
  await panel.getByRole('heading', { name: 'Your name' }).waitFor();
  await camera.panel('name', panel);
  await next();
  await camera.panel('brand', panel);
  await camera.sheet('1');
  await panel.getByLabel('Names', { exact: true }).fill('Harbor & Finch');
  await panel.getByRole('button', { name: /^Save/ }).click();
  await camera.panel('networks', panel);
  await panel.getByRole('button', { name: 'Next', exact: true }).click();
  await camera.panel('responses', panel);
  await camera.sheet('2');
};
