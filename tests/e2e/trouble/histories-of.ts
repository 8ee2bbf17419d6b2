import type { Page } from 'playwright-core';
import { readEngagements, readHistory } from '../workday/read-tables';

/** @returns what was written about each engagement with the post at that address: its operations in order. */
export async function historiesOf(extensionPage: Page, address: string): Promise<string[][]> {
  const engagements = await readEngagements(extensionPage);
  const ids = engagements.filter(({ post }) => post.permalink === address).map(({ id }) => id);
  return Promise.all(ids.map((id) => readHistory(extensionPage, id)));
}

/** One engagement whose result nobody knows, and what may become of it. */
export const INTENDED = ['engagement.intended'];
export const FAILED = [...INTENDED, 'engagement.failed'];
export const INSERTED = [...INTENDED, 'engagement.inserted'];
export const POSTED = [...INSERTED, 'engagement.posted'];
