import type { Steps } from '../../sites/_generic-steps';
import { quoteName } from './quotes';
import type { Lesson } from './slots';

const NOT_OWN = /signature|spoiler-button|edited|code-?header/i;
/** Whose words a quote repeats: "Ada wrote:". */
const ATTRIBUTED =
  /^(?=.{2,80}$).*(?:said|says|wrote|writes|quote|posted|schrieb|zitat|écrit|escribió|dijo|scritto|disse|пис\p{L}*|цитата|说|さん|님)[^.!?]*$/iu;

/** @returns a selector of quotes of other posts, signatures and what else stands in the text by its name. */
export function* skipInText(
  { posts, own, page, record, boxes }: Lesson,
  texts: readonly string[],
): Steps<string | null> {
  const found = new Set<string>();
  for (const post of posts) {
    for (const part of texts.flatMap((text) => own.ownParts(post, text))) {
      for (const box of boxes) if (part.querySelector(box) !== null) found.add(box);
      if ([...part.querySelectorAll('blockquote')].some(isOthers)) found.add('blockquote');
      for (const inner of part.querySelectorAll('[class]')) {
        if (inner.matches(record.selector)) continue;
        const quote = quoteName(inner);
        if (quote !== null) found.add(`${inner.localName}.${CSS.escape(quote)}`);
        if (!NOT_OWN.test(inner.getAttribute('class') ?? '')) continue;
        const mark = page.marks(inner).find((each) => NOT_OWN.test(each));
        if (mark !== undefined) found.add(`${inner.localName}${mark}`);
      }
    }
    yield null;
  }
  return found.size === 0 ? null : [...found].join(', ');
}

/** A quote that says whose it is repeats another post; a bare one is a part of the text. */
function isOthers(quote: Element): boolean {
  if (quoteName(quote) !== null || quote.matches('[cite],[data-author],[data-username],[data-quote]'))
    return true;
  if (quote.querySelector(':scope > cite, :scope > footer, :scope > div > cite') !== null) return true;
  return ATTRIBUTED.test((quote.firstElementChild?.textContent ?? '').trim());
}
