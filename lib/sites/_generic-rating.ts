import { declaredValue, firstPart, isOwnPart, ownPart } from './_generic-own';
import { readNumber } from './_numbers';

/** "4 out of 5 stars", "4,5 von 5", "Rated 4/5", "4 stars". */
const SPOKEN = /(\d+(?:[.,]\d+)?)\s*(?:(?:\/|out of|of|von|sur|de|di|van|av)\s*\d+|stars?\b)/i;
/** Stars may be a picture. */
const PICTURE = '[role="img"][aria-label], [class*="star"] img[alt], [class*="rating"] img[alt]';

/** @returns the stars given, on the site's own scale. */
export function readGenericRating(post: Element): number | null {
  const declared = ownPart(post, '[itemprop~="ratingValue"], .p-rating, meter, data.rating');
  const value = declared?.getAttribute('value') ?? declaredValue(declared);
  const picture = ownPart(post, PICTURE);
  const spoken = picture?.getAttribute('aria-label') ?? picture?.getAttribute('alt');
  const written = firstPart(
    post,
    '[class*="star"],[class*="rating"]',
    (part) => isStars(part) && isOwnPart(post, part),
  );
  return (
    readNumber(value) ??
    readNumber(SPOKEN.exec(spoken ?? '')?.[1]) ??
    readNumber(SPOKEN.exec(written?.textContent ?? '')?.[1])
  );
}

/** Short words in an element that is called so: `justify-content-start` is no star. */
function isStars(element: Element): boolean {
  const isNamed = /(?:^|[\s_-])(?:stars?|ratings?)(?:$|[\s_-])/i.test(element.getAttribute('class') ?? '');
  return isNamed && (element.textContent ?? '').trim().length < 40;
}
