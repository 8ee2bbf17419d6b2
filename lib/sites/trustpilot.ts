import type { Author } from '../domain/post';
import { attributeIn } from './_attribute';
import { firstGroup } from './_first-group';
import { isOnHost } from './_hosts';
import { reviewSite } from './_review-site';
import { readInstant } from './_times';
import type { Page } from './index';

const ANSWER = ':has(> [data-service-review-business-reply-text-typography]), .brand-company-reply';

/**
 * Confirmed by captures: the single review of 2019 (`article.review`), the cards of 2024 (`data-service-review-…`); by
 * scrapers of 2020 to 2026: the company's answers and the dates in a script (2019). Not confirmed: the answers' markup
 * of 2026.
 */
export const adapter = reviewSite({
  id: 'trustpilot',
  name: 'Trustpilot',
  matches: ({ url }) => isOnHost(url, ['trustpilot.com']),
  // The cards above the list show reviews of the list once more, shortened.
  isPost: (element) => element.closest('[class*="carousel" i]') === null,
  answer: ANSWER,
  parts: {
    post: `[data-service-review-card-paper], article.review, ${ANSWER}`,
    author: '[data-consumer-name-typography], .consumer-information__name',
    profile: 'a[href*="/users/"]@href',
    permalink: 'a[href*="/reviews/"]@href',
    text:
      '[data-service-review-text-typography], .review-content__text, ' +
      '[data-service-review-business-reply-text-typography], .brand-company-reply__content || ' +
      '[data-service-review-title-typography], .review-content__title',
    time: 'time',
    rating: '[data-service-review-rating]@data-service-review-rating || .star-rating img@alt',
    likes: '[data-find-useful-button] span',
  },
  idOf: (review) => firstGroup(/\/reviews\/(\w+)/, attributeIn(review, 'a[href*="/reviews/"]', 'href')),
  refineAnswer: (_answer, review, page) => ({ author: businessOf(review, page) }),
  refine: (review, _page, { postedAt }) => ({ postedAt: postedAt ?? dateInScript(review) }),
});

/** A company is told apart by the host under which it is reviewed: that of the page, or that which its card links to. */
function businessOf(review: Element, { url, document }: Page): Author {
  const scope = url.pathname.startsWith('/reviews/') ? document : review;
  const address = url.pathname.startsWith('/review/')
    ? url.pathname
    : attributeIn(scope, 'main a[href*="/review/"], a[href*="/review/"]', 'href');
  const handle = firstGroup(/\/review\/([^/?#]+)/, address);
  return { name: null, handle, profileUrl: handle && new URL(`/review/${handle}`, url).href };
}

/** Pages of 2019 have the date in data beside the place where a script then shows it. */
function dateInScript(review: Element): number | null {
  const data = review.querySelector('script[data-initial-state="review-dates"]');
  return readInstant(firstGroup(/"publishedDate":"([^"]+)"/, data?.textContent));
}
