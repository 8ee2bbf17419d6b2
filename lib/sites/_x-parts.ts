import type { Author } from '../domain/post';
import { firstGroup, inAddress } from './_first-group';
import { ownPart } from './_x-status';

const HANDLE = /^(?:https?:\/\/(?:\w+\.)?(?:x|twitter)\.com)?\/(\w{1,20})\/?$/i;
/** Codes that X gives a text without words: undetermined, not applicable, only tags, links or pictures. */
const NO_LANGUAGE = /^(und|zxx|art|in?xx|q[a-z]{2})$/;

/** @returns the element that holds the tweet's own words; a tweet may be a picture alone. */
export function ownTextOf(tweet: Element): Element | null {
  return (
    ownPart(tweet, '[data-testid="tweetText"]') ??
    ownPart(tweet, '[data-testid="longformRichTextComponent"]') ??
    ownPart(tweet, 'div[lang][dir]')
  );
}

/** @returns the author; the name without the small pictures that X puts for emoji. */
export function readXAuthor(tweet: Element): Author {
  const names = ownPart(tweet, '[data-testid^="User-Name"]');
  const first = names?.querySelector('a[href]') ?? null;
  const named =
    names === null
      ? namedAsPictured(tweet)
      : (nameIn(first) ?? firstNameIn(names.querySelectorAll('a[href]')));
  const handle = named?.handle ?? handleIn(first) ?? handleInText(names);
  return {
    name: named?.name ?? null,
    handle,
    profileUrl: handle === null ? null : `https://x.com/${handle}`,
  };
}

/** @returns the language that X found in the text. */
export function readXLanguage(text: Element | null): string | null {
  const language = text?.getAttribute('lang') ?? null;
  return language === null || NO_LANGUAGE.test(language) ? null : language;
}

/** @returns the handle that a profile link leads to. */
export function handleIn(link: Element | null | undefined): string | null {
  return inAddress(HANDLE, link);
}

/** @returns the first handle written in the element with its at sign. */
export function handleInText(element: Element | null | undefined): string | null {
  return firstGroup(/@(\w{1,20})/, element?.textContent);
}

/** What a profile link says; one around a picture says nothing. */
function nameIn(link: Element | null): { name: string; handle: string } | null {
  const handle = handleIn(link);
  const name = link?.textContent ?? '';
  return handle === null || name.trim() === '' ? null : { name, handle };
}

/** Where the names stand apart no more, the person is the one in the picture: others are named in a tweet, too. */
function namedAsPictured(tweet: Element): { name: string | null; handle: string } | null {
  const handle = handleIn(ownPart(tweet, '[data-testid^="UserAvatar"] a[href]'));
  if (handle === null) return null;
  const text = ownTextOf(tweet);
  const links = Array.from(tweet.querySelectorAll('a[href]'));
  const own = links.filter((link) => handleIn(link) === handle && !text?.contains(link));
  return firstNameIn(own) ?? { name: null, handle };
}

function firstNameIn(links: Iterable<Element>) {
  for (const link of links) {
    const named = nameIn(link);
    if (named !== null) return named;
  }
  return null;
}
