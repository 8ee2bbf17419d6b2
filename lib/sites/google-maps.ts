import { attributeIn } from './_attribute';
import { firstGroup } from './_first-group';
import { readCount } from './_numbers';
import { reviewSite } from './_review-site';

const HOST = /^(?:www\.|maps\.)?google\.(?:com|[a-z]{2}|com?\.[a-z]{2})$/i;
const ANSWER = '.CDe7pd';

/**
 * Confirmed by scrapers and their fixtures of 2022 to 2026, by no saved page: `data-review-id` with the author in
 * `aria-label`, stars as an image with the date after it, the text beside its `lang`, the owner's answer in `CDe7pd`.
 * Reviews of hotels ("4/5") are told by scrapers of 2023 alone.
 */
export const adapter = reviewSite({
  id: 'google-maps',
  name: 'Google Maps',
  matches: ({ url }) =>
    HOST.test(url.hostname) && (url.hostname.startsWith('maps.') || /^\/maps(?:\/|$)/.test(url.pathname)),
  answer: ANSWER,
  parts: {
    // Photos and buttons of a review have its id, too.
    post: `div[data-review-id]:is([aria-label], .jftiEf), ${ANSWER}`,
    author: '.d4r55 || @aria-label',
    // A review of stars alone is one, too.
    text: '.wiI7pd || .MyEned || [role="img"]',
    skip: 'button, .google-symbols',
    time: '.rsqaWe, .DZSIDd, .xRkPPb || [role="img"] + span',
    language: '[lang]@lang',
    rating: '[role="img"]@aria-label || .fzvQIb',
  },
  idOf: (review) => review.getAttribute('data-review-id'),
  refineAnswer: (_answer, review) => ({
    author: {
      name: review.closest('[role="main"]')?.getAttribute('aria-label') ?? null,
      handle: null,
      profileUrl: null,
    },
  }),
  refine(review, { url }, { author }) {
    const link = '[data-href*="/maps/contrib/"]';
    const person = firstGroup(/\/contrib\/(\d+)/, attributeIn(review, link, 'data-href'));
    const likes = readCount(review.querySelector('button[jsaction*="humbsUp"]')?.textContent);
    return {
      author: { ...author, profileUrl: person && new URL(`/maps/contrib/${person}`, url).href },
      counts: { likes },
    };
  },
});
