import type { SelectorCount } from '../domain/breakage-report';
import type { Page, SiteAdapter } from '../sites';

const QUESTIONS = ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const;
/** Candidates that are read for the count: a screenful or two. */
const MOST_READ = 30;

/**
 * Reads a screenful, and counts what the reader asked for and how often something matched. The questions are counted in
 * this script's own world: the page's is another, and sees nothing of it.
 */
export function countSelectors(adapter: SiteAdapter, page: Page): SelectorCount[] {
  const counts = new Map<string, { asked: number; matched: number }>();
  const note = (selector: unknown, answer: unknown) => {
    const count = counts.get(String(selector)) ?? { asked: 0, matched: 0 };
    count.asked += 1;
    if (isMatch(answer)) count.matched += 1;
    counts.set(String(selector), count);
  };
  const said: string[] = [];
  const restore = [Element.prototype, Document.prototype].map((prototype) => listenTo(prototype, note));
  try {
    for (const element of adapter.findCandidates(page.document).slice(0, MOST_READ)) {
      const post = adapter.readPost(element, page)?.post;
      if (post) said.push(...wordsOf(post.author.name), ...wordsOf(post.author.handle), ...wordsOf(post.key));
    }
  } catch (cause) {
    console.error('Rapport could not count what it looks for', cause);
  } finally {
    for (const each of restore) each();
  }
  // Some readers ask for a post's own number or name: that would be content.
  return [...counts].flatMap(([selector, count]) =>
    said.some((word) => selector.includes(word)) ? [] : [{ selector, ...count }],
  );
}

function wordsOf(value: string | null): string[] {
  return (value ?? '').split(':').filter((word) => word.length > 1);
}

function isMatch(answer: unknown): boolean {
  if (typeof answer === 'boolean') return answer;
  return typeof answer === 'object' && answer !== null && (!('length' in answer) || answer.length !== 0);
}

/** @returns what makes it as it was */
function listenTo(prototype: object, note: (selector: unknown, answer: unknown) => void): () => void {
  const before = QUESTIONS.flatMap((name) => {
    const known = Object.getOwnPropertyDescriptor(prototype, name);
    return typeof known?.value === 'function' ? [[name, known] as const] : [];
  });
  for (const [name, known] of before) {
    const ask: unknown = known.value;
    if (typeof ask !== 'function') continue;
    const value = function asked(this: unknown, ...words: unknown[]): unknown {
      const answer: unknown = Reflect.apply(ask, this, words);
      note(words[0], answer);
      return answer;
    };
    Object.defineProperty(prototype, name, { ...known, value });
  }
  return () => {
    for (const [name, known] of before) Object.defineProperty(prototype, name, known);
  };
}
