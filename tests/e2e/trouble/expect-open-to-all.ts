import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { barriersIn, walkByKeyboard } from './check-access';

/** No barrier in light or dark, everything by keyboard, the focus always to be seen. */
export async function expectOpenToAll(view: Page): Promise<void> {
  await expectNoBarriers(view);
  const { reached, ...faults } = await walkByKeyboard(view);
  expect(faults).toEqual({ missed: [], unmarked: [] });
  expect(reached).toBeGreaterThan(0);
}

/** The same without the walk, for what is walked through again a moment later. */
export async function expectNoBarriers(view: Page): Promise<void> {
  expect(await barriersIn(view)).toEqual([]);
}
