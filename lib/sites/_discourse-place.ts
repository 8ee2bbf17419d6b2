import { attributeIn } from './_attribute';
import { firstGroup } from './_first-group';
import { canonicalLink } from './_links';
import type { Page } from './index';

/** Which post of which topic: the two numbers that every page of a forum gives. */
export interface DiscoursePlace {
  readonly topic: string;
  readonly number: string;
  readonly permalink: string;
}

/** `/t/slug/topic/number`, `/n/...` where replies nest (2026); a slug is never of digits alone. */
const TOPIC = /^(.*?)\/[tn]\/((?:(?!\d+\/)[^/?#]+\/)?(\d+))(?:\/(\d+))?\/?(?:[?#]|$)/;

/** @returns the post's place in its topic; null where the page tells of no topic. */
export function placeOfPost(element: Element, date: Element | null, page: Page): DiscoursePlace | null {
  const own = placeInAddress(canonicalLink(date?.getAttribute('href'), page));
  const number = numberOf(element) ?? own?.number ?? null;
  const around = own ?? placeInAddress(page.url.href) ?? placeInAddress(declaredAddress(page));
  if (around === null || number === null) return null;
  return placeAt(around.base, around.topic, number);
}

/** @returns the topic and the post that an address names: the topic's own address names its first post. */
export function placeInAddress(address: string | null): (DiscoursePlace & { readonly base: string }) | null {
  const [, forum, path, topic, number = '1'] = TOPIC.exec(address ?? '') ?? [];
  if (forum === undefined || path === undefined || topic === undefined) return null;
  const base = `${forum}/t/${path}`;
  return { ...placeAt(base, topic, number), base };
}

function placeAt(base: string, topic: string, number: string): DiscoursePlace {
  return { topic, number, permalink: number === '1' ? base : `${base}/${number}` };
}

function numberOf(element: Element): string | null {
  const declared =
    firstGroup(/^post_(\d+)$/, element.id) ??
    element.closest('[data-post-number]')?.getAttribute('data-post-number') ??
    element.querySelector('[itemprop="position"]')?.textContent;
  return firstGroup(/(\d+)/, declared);
}

function declaredAddress({ document }: Page): string | null {
  return attributeIn(document, 'link[rel="canonical"]', 'href');
}
