import { closestAround } from './_candidates';
import { type DescribedSite, describedSite } from './_described';
import { type PostParts, postKey } from './_posts';
import type { Page, SiteAdapter } from './index';

/** Pages of reviews, each of which the reviewed may answer once. */
interface ReviewSite extends DescribedSite {
  /** Selector of such an answer; `parts.post` finds it, too, and it stands within its review. */
  readonly answer: string;
  /** The site's own id of a review; null where it has none. */
  idOf(review: Element): string | null;
  /** What of an answer stands outside of it: who answers, or when. */
  refineAnswer?(answer: Element, review: Element, page: Page): Partial<PostParts>;
}

/** @returns an adapter whose posts are reviews and the answers to them, which name their review as parent. */
export function reviewSite({ answer, idOf, refineAnswer, refine, ...site }: ReviewSite): SiteAdapter {
  return describedSite({
    ...site,
    refine(element, page, found) {
      const isAnswer = element.matches(answer);
      const review = isAnswer ? closestAround(element, site.parts.post) : element;
      if (review === null) return null;
      const id = idOf(review) ?? found.id;
      const threadKey = postKey(found.site, id);
      if (!isAnswer) return { id, kind: 'review', threadKey, ...refine?.(element, page, found) };
      const place = { kind: 'reply', parentKey: threadKey, threadKey } as const;
      return { id: `${id}-answer`, rating: null, ...place, ...refineAnswer?.(element, review, page) };
    },
  });
}
