import { attributeIn } from './_attribute';
import { isOnHost } from './_hosts';
import { reviewSite } from './_review-site';

const ANSWER = '.ocpBU';

/**
 * Confirmed by a saved page of 2023: a review is the element around `header[data-review-id]`, stars, date and text stand
 * by their order in it. Confirmed by scrapers and their fixtures of 2024 to 2026, not by a saved page: the class names of
 * the author and of the developer's answer, and that the dialog of all reviews has the same parts.
 */
export const adapter = reviewSite({
  id: 'google-play',
  name: 'Google Play',
  matches: ({ url }) => isOnHost(url, ['play.google.com']),
  answer: ANSWER,
  parts: {
    post: `div:has(> header[data-review-id]), ${ANSWER}`,
    author: '.X5PpBb, .I6j64d || header img + div',
    text: 'header + div, .ras4vb',
    time: 'header [role="img"] + span, .I9Jtec',
    rating: 'header [role="img"]@aria-label',
    likes: '[data-original-thumbs-up-count]@data-original-thumbs-up-count',
  },
  idOf: (review) => attributeIn(review, ':scope > header[data-review-id]', 'data-review-id'),
});
