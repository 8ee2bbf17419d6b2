import { CANDIDATE } from './_generic-candidates';
import { isOwnPart, ownParts } from './_generic-own';

const DECLARED =
  '[itemprop~="text"], [itemprop~="reviewBody"], [itemprop~="articleBody"], [itemprop~="commentText"], [itemprop~="description"], .e-content, .p-content';
/** What stands around a text: who and when, controls, menus, forms. */
const AROUND =
  'time,header,footer,nav,menu,form,address,button,[role="toolbar"],[role="group"],[role="button"],[rel~="author"],[itemprop~="author"],.p-author,[itemprop~="reviewRating"],[hidden]';
const HEADING = 'h1,h2,h3,h4,h5,h6';

/** What is inside a text but not part of it. */
export const NOT_IN_TEXT = `${CANDIDATE},time,form,nav,button,[hidden]`;

/** @returns the elements that together hold the post's words. */
export function genericTextRoots(post: Element): Element[] {
  const declared = ownParts(post, DECLARED).filter((part) => part.tagName !== 'META');
  const outermost = declared.filter(
    (part) => !declared.some((other) => other !== part && other.contains(part)),
  );
  if (outermost.length > 0) return outermost;
  const found = freeOfSurroundings(post);
  return found.length > 0 ? found : headingsOf(post);
}

/** The largest parts without anything of what stands around a text. */
function freeOfSurroundings(element: Element): Element[] {
  return Array.from(element.children).flatMap((child) => {
    if (child.matches(`${AROUND},${HEADING},${CANDIDATE}`) || isControl(child)) return [];
    if (child.querySelector(`${AROUND},${CANDIDATE}`) === null || child.matches('p,blockquote,pre')) {
      return hasWords(child) ? [child] : [];
    }
    return freeOfSurroundings(child);
  });
}

/** Links alone, without a paragraph, are controls: "Reply", "Share". */
function isControl(element: Element): boolean {
  if (element.matches('p,blockquote,pre,ul,ol') && element.querySelector('p,li') !== null) return false;
  const links = element.matches('a') ? [element] : Array.from(element.querySelectorAll('a'));
  if (links.length === 0 || element.matches('p')) return false;
  const inLinks = links.reduce((length, link) => length + (link.textContent ?? '').trim().length, 0);
  return inLinks >= (element.textContent ?? '').replace(/[\s·|•]+/g, '').length;
}

function headingsOf(post: Element): Element[] {
  return Array.from(post.querySelectorAll(HEADING)).filter((heading) => isOwnPart(post, heading));
}

function hasWords(element: Element): boolean {
  return /\S/.test(element.textContent ?? '');
}
