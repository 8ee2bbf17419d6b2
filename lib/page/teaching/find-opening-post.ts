import type { Post } from '../../domain/post';
import type { SiteDescription } from '../../domain/site-description';
import { leadsToProfile } from '../../sites/_generic-profile';
import type { Steps } from '../../sites/_generic-steps';
import { INTO } from '../../sites/_own-parts';
import { taughtSite } from '../../sites/_taught';
import { describePosts, MAX_PART } from './describe-posts';
import { isOfPerson } from './find-author';
import { above, type LearningPage } from './learning-page';

/** How far above a text or a time the post around it is looked for. */
const MOST_ABOVE = 14;
/** Elements before the answers that are tried. */
const MOST_TRIED = 3;
const MOST_LEVELS = 3;
const MOST_COMPARED = 12;
/** Parts that the opening post may have in another place. */
const PARTS = ['author', 'handle', 'profile', 'time', 'permalink', 'text', 'skip'] as const;

/**
 * The post that opens a thread often looks unlike its answers, and stands once on the page: what is called as the
 * parts of an answer are, and stands before them all, shows where it is.
 * @param known how the answers are read
 * @returns how both are read; null where there is no such post
 */
export function* findOpeningPost(known: SiteDescription, page: LearningPage): Steps<SiteDescription | null> {
  const posts = page.all(known.post);
  const [first] = posts;
  if (first === undefined) return null;
  const isBefore = (element: Element) =>
    (element.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 &&
    element.closest(known.post) === null &&
    !element.contains(first);
  const strays = (words: string | undefined) =>
    waysOf(words).flatMap((way) => page.all(way).filter(isBefore));
  const [texts, authors] = [strays(known.text), strays(known.author)];
  const times = strays(known.time).filter((part) => page.isTime(part));
  yield null;
  for (const start of [...texts, ...times].toReversed().slice(0, MOST_TRIED))
    for (const [selector, post] of levelsAround(start, first, authors, page)) {
      const pointed = texts.find((text) => post.contains(text)) ?? post.querySelector('h1,h2,h3');
      const alone = yield* describePosts({ selector, post, posts: [post], purity: 1 }, page, pointed);
      const both = alone && joined(known, selector, alone.parts, post);
      if (both !== null && (yield* readsBoth(both, known, page))) return both;
      yield null;
    }
  return null;
}

/**
 * What may be the opening post: elements around a part of it that hold a person and a time or a text, and no answer,
 * each told by a lasting mark; a page may show it twice, for narrow and for wide screens.
 */
function levelsAround(
  start: Element,
  first: Element,
  authors: readonly Element[],
  page: LearningPage,
): [string, Element][] {
  const found: [string, Element][] = [];
  let at: Element | null = start;
  for (let up = 0; up < MOST_ABOVE && at !== null && !at.contains(first); up += 1, at = above(at)) {
    const [tag, inside]: [string, Element] = [at.localName, at];
    if (at === start || found.length >= MOST_LEVELS) continue;
    const isBy = authors.some((author) => inside.contains(author)) || holdsPerson(inside);
    const mark = isBy ? page.marks(at).find((each) => page.all(`${tag}${each}`).length <= 2) : undefined;
    if (mark !== undefined) found.push([`${tag}${mark}`, at]);
  }
  return found;
}

function holdsPerson(element: Element): boolean {
  const links = [...element.querySelectorAll('a[href]')];
  return links.some((link) => leadsToProfile(link.getAttribute('href') ?? '') || isOfPerson(link));
}

/** What the answers' ways find in it is left to them. */
function joined(
  known: SiteDescription,
  selector: string,
  alone: SiteDescription,
  post: Element,
): SiteDescription {
  const found: Record<string, string> = {};
  for (const name of PARTS) {
    const [ways, other] = [known[name], alone[name]];
    if (other === undefined || waysOf(ways).some((way) => post.querySelector(way) !== null)) continue;
    const all = ways === undefined ? other : `${ways}${name === 'skip' ? ', ' : ' || '}${other}`;
    if (all.length <= MAX_PART) found[name] = all;
  }
  return { ...known, ...found, post: `:is(${known.post}, ${selector})` };
}

/** Whether the opening post is read by it, and nothing else but the answers, as they were. */
function* readsBoth(both: SiteDescription, known: SiteDescription, page: LearningPage): Steps<boolean> {
  const where = { url: new URL(page.document.baseURI), document: page.document };
  const [site, before] = [taughtSite(both), taughtSite(known)];
  const all = new Set(page.all(known.post));
  const answers = [...all].slice(0, MOST_COMPARED);
  const read = page.all(both.post).filter((element) => !all.has(element));
  const opening = read.map((element) => site.readPost(element, where)?.post);
  const keys = new Set(opening.map(tellingKey));
  // The head of a thread repeats who began it, and when.
  const heads = new Set(opening.map(byline));
  if (keys.size !== 1 || keys.has(null)) return false;
  for (const answer of answers) {
    yield null;
    const was = before.readPost(answer, where)?.post;
    if (was?.text !== site.readPost(answer, where)?.post.text || heads.has(byline(was))) return false;
  }
  return true;
}

function byline(post: Post | undefined): string {
  return post === undefined ? '' : `${post.author.name} ${post.postedAt} ${post.postedAtText}`;
}

/** What tells it from others; null where it says too little for a post. */
function tellingKey(post: Post | undefined): string | null {
  if (post === undefined || post.author.name === null || post.text === '') return null;
  return post.key;
}

/** The selectors of a part, without the attributes. */
function waysOf(words: string | undefined): string[] {
  return (words ?? '')
    .split(' || ')
    .map((way) => way.replace(/@[\w-]+$/, ''))
    .filter((way) => way !== '' && !way.includes(INTO));
}
