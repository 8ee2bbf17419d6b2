import { describedSite } from './_described';
import { temporaryId } from './_temporary-id';
import { textOf } from './_text';

const HOST =
  /^(?:www\.|m\.|[a-z]{2}(?:-[a-z]{2})?\.)?yelp\.(?:at|be|ca|ch|cl|com|cz|de|dk|es|fi|fr|ie|it|nl|no|pl|pt|se|com\.(?:ar|au|br|hk|mx|my|ph|sg|tr|tw)|co\.(?:jp|nz|uk))$/i;
const TEXT = 'p[class*="comment__"]';

/**
 * Confirmed by scrapers of 2021 to 2026, by no saved page: reviews are items of a list, the text is `comment__…`, the
 * author links to `/user_details?userid=`, the stars are an image with a label. Not confirmed: that the date is the
 * next words after the stars. Owner's answers are `comment__…`, too: they are kept out of the review's text, and not
 * read, as nothing is known that marks them. Yelp shows neither address nor id of a review.
 */
export const adapter = describedSite({
  id: 'yelp',
  name: 'Yelp',
  matches: ({ url }) => HOST.test(url.hostname),
  parts: {
    post: `li:has(a[href*="/user_details?"]):has(${TEXT})`,
    author: 'a[href*="/user_details?"]:not(:has(img))',
    profile: 'a[href*="/user_details?"]@href',
    text: TEXT,
    language: `${TEXT} [lang]@lang`,
    rating: '[role="img"][aria-label]@aria-label',
  },
  refine(review, _page, { author, textRoots: [text] }) {
    if (text === undefined) return null;
    const postedAtText = wordsAfterStars(review);
    const id = temporaryId(author.profileUrl, postedAtText, text.textContent);
    return { id, kind: 'review', textRoots: [text], postedAtText };
  },
});

/** The stars are an image: the first words around it are the date. */
function wordsAfterStars(review: Element): string | null {
  let around = review.querySelector('[role="img"][aria-label]');
  while (around !== null && around !== review && textOf(around) === '') around = around.parentElement;
  const words = textOf(around);
  return around !== review && /\d/.test(words) && words.length < 60 ? words : null;
}
