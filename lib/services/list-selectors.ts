import * as z from 'zod/mini';
import { browser } from '../browser';
import type { SelectorCount } from '../domain/breakage-report';
import { checkReadable } from './check-readable';

const SCRIPT = '/selector-counts.js';
const count = z.int().check(z.minimum(0));
const CountsSchema = z.array(
  z.object({ selector: z.string().check(z.maxLength(2_048)), asked: count, matched: count }),
);

/** @returns what the tab's reader looks for, and how often there is such a thing; none where that cannot be told */
export async function listSelectors(tabId: number): Promise<readonly SelectorCount[]> {
  try {
    const tab = await browser.tabs.get(tabId);
    if (!checkReadable(tab.url).ok) return [];
    const [told] = await browser.scripting.executeScript({ target: { tabId }, files: [SCRIPT] });
    const parsed = CountsSchema.safeParse(told?.result);
    return parsed.success ? parsed.data : [];
  } catch (cause) {
    console.warn('The reader’s selectors could not be counted', cause);
    return [];
  }
}
