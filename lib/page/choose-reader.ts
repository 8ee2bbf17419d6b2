import type { PageToPanel } from '../messaging';
import type { Page, SiteAdapter } from '../sites';
import { hostOf } from '../sites/_site-of';
import { brokenPart, taughtSite } from '../sites/_taught';
import { knownAdapterFor } from '../sites/known-adapter';
import { lateReader } from './late-reader';

/** How long a page has time to show a post of a taught site, in milliseconds. */
const TAUGHT_WITHIN_MS = 1_500;

/** Which reader reads the page: the site's own, else what the person taught, else the generic one. */
export interface ReaderChoice {
  /**
   * @param byStructure whether the site's own reader is left out
   * @returns null while none has come; reading is begun again once one is there
   */
  readerFor(page: Page, byStructure: boolean): SiteAdapter | null;
  /** What the panel knows of this site; what is no description is refused. */
  learn(parts: Readonly<Record<string, string>>): void;
  /** What was taught is not asked any more, until the page is another. */
  setAside(): void;
  /** Another page: what was taught is tried again. */
  forgive(): void;
  /** Whether what was taught, set aside before, reads the page by now. */
  readsAgain(page: Page): boolean;
}

/**
 * @param isBlind whether nothing has been read of that page, which is still the one that is read
 * @param restart begins reading again
 */
export function chooseReader(
  send: (message: PageToPanel) => void,
  isBlind: (page: Page) => boolean,
  restart: () => void,
  signal: AbortSignal,
): ReaderChoice {
  let taught: SiteAdapter | null = null;
  let isAsked = false;
  let isSetAside = false;
  const ask = (page: Page, because: 'unknown' | 'unreadable' | 'refused', part = '') =>
    send({ type: 'wants-reader', site: hostOf(page), because, part });
  const setAside = () => {
    isSetAside = true;
    ask(pageNow(), 'unreadable');
  };
  const leaveTaught = (page: Page) => {
    if (signal.aborted || !isBlind(page)) return;
    setAside();
    restart();
  };
  return {
    setAside,
    readerFor(page, byStructure) {
      const known = byStructure ? null : knownAdapterFor(page);
      if (known !== null) return known;
      if (!isAsked) ask(page, 'unknown');
      isAsked = true;
      if (taught === null || isSetAside) return lateReader(restart, signal);
      setTimeout(leaveTaught, TAUGHT_WITHIN_MS, page);
      return taught;
    },
    learn(parts) {
      const broken = brokenPart(parts, document);
      if (broken !== null) return ask(pageNow(), 'refused', broken);
      isSetAside = false;
      const { post = '', text = '', ...others } = parts;
      taught = taughtSite({ post, text, ...others });
      restart();
    },
    forgive() {
      isSetAside = false;
    },
    readsAgain(page) {
      const reads = (element: Element) => taught?.readPost(element, page);
      if (!isSetAside || !taught?.findCandidates(document).some(reads)) return false;
      isSetAside = false;
      return true;
    },
  };
}

function pageNow(): Page {
  return { url: new URL(location.href), document };
}
