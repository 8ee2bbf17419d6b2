import type { TermMatch } from '../../domain/mention';
import type { Post } from '../../domain/post';
import type { TextReader } from '../text-reader';
import { ATTITUDE_PATTERNS } from './attitude-patterns';
import { createCueFinder, type FoundCues } from './find-cues';
import { IDEA_PATTERNS } from './idea-patterns';
import { type ReadFeatures, readTriageFeatures } from './triage-features';

/** What triage looks at. */
export interface ReadPost {
  readonly cues: FoundCues;
  /** In which words a wish or a proposal was put; null: in none. */
  readonly idea: string | null;
  readonly features: ReadFeatures;
}

/** @returns a function that reads a post once for all verdicts; the brand's own words tell nothing. */
export function createPostReader(
  reader: TextReader,
): (post: Post, matches: readonly TermMatch[]) => ReadPost {
  const findCues = createCueFinder(reader);
  return ({ text }, matches) => {
    const cues = findCues(text, matches);
    const own = withoutBrand(text, matches);
    const plain = plainly(own);
    const ideas = findIdeas(plain);
    const rules = [...[...cues.keys()].map((kind) => `cue:${kind}`), ...ideas.map(({ name }) => name)];
    const attitudes = ATTITUDE_PATTERNS.filter(({ pattern }) => pattern.test(plain)).map(({ name }) => name);
    return { cues, idea: ideas[0]?.words ?? null, features: readTriageFeatures(own, rules, attitudes) };
  };
}

/** Handles stay: that a post speaks to somebody tells something. */
function withoutBrand(text: string, matches: readonly TermMatch[]): string {
  let own = text;
  for (const { start, end, place } of matches) {
    if (place !== 'handle') own = own.slice(0, start) + ' '.repeat(end - start) + own.slice(end);
  }
  return own;
}

/** Longer texts are judged by their beginnings, in UTF-16 code units. */
const MOST_LENGTH = 4_000;

/** As patterns read it. */
function plainly(text: string): string {
  return text.slice(0, MOST_LENGTH).replaceAll('’', "'").toLowerCase();
}

function findIdeas(plain: string): { name: string; words: string }[] {
  return IDEA_PATTERNS.flatMap(({ name, pattern }) => {
    const words = pattern.exec(plain)?.[0];
    return words === undefined ? [] : [{ name, words: words.replace(/^[\s.:;,•*-]+|\s+$/gu, '') }];
  });
}
