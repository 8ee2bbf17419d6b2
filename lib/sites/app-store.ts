import { isOnHost } from './_hosts';
import { canonicalLink } from './_links';
import { reviewSite } from './_review-site';
import { readTime } from './_times';

const ANSWER_HEAD = '.we-customer-review__header--response';
/** The developer's answer has no element around it: a heading with its date, then a second quotation. */
const ANSWER = `${ANSWER_HEAD} + * > :is(p, div)`;

/**
 * Confirmed by a saved page of 2020 and by scrapers of 2018 to 2025: `we-customer-review`, on the page of an app and on
 * that of all reviews. Not confirmed: the pages since November 2025 (`article` with `.author` and `time`).
 */
export const adapter = reviewSite({
  id: 'app-store',
  name: 'App Store',
  matches: ({ url }) => isOnHost(url, ['apps.apple.com', 'itunes.apple.com']),
  answer: ANSWER,
  parts: {
    post: `.we-customer-review, article:has(.author):has(time), ${ANSWER}`,
    author: '.we-customer-review__user, .author',
    // An answer is its own text.
    text: '.we-customer-review__body, .content || @class',
    time: 'time',
    rating: 'figure@aria-label || [role="img"]@aria-label || ol@aria-label',
  },
  idOf: (review) =>
    review.closest('[data-test-review-customer]')?.getAttribute('data-test-review-customer') ?? null,
  refine: (_review, _page, { textRoots }) => ({ textRoots: textRoots.slice(0, 1) }),
  refineAnswer(_answer, review, page) {
    const developer = page.document.querySelector('a[href*="/developer/"]');
    return {
      ...readTime(review.querySelector(`${ANSWER_HEAD} time`)),
      author: {
        name: developer?.textContent ?? null,
        handle: null,
        profileUrl: canonicalLink(developer?.getAttribute('href'), page),
      },
    };
  },
});
