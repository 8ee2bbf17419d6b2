import type { Post } from '../domain/post';
import { type StemPlace, stemsOfResponse } from '../domain/response-stems';
import { type WordStem, wordStems } from '../domain/word-stems';
import { messages } from '../messages';
import type { RankingSignal } from './index';

/** A word in the title or topics says what the response is for; one in the body may stand there by the way. */
const WORTH: Readonly<Record<StemPlace, number>> = { subject: 1, examples: 0.8, body: 0.2 };
/** Even a word that every response has says that the post is one of those. */
const LEAST_RARITY = 0.25;
/** Worth of the shared words at which the score is one half. */
const HALF_WAY = 1;
const WORDS_IN_REASON = 2;

export const signal: RankingSignal = {
  id: 'shared-words',
  doc: 'Words that the post shares with title, topics, examples and text; rare ones tell more.',
  weight: 1,
  isAbout: true,
  vote(response, { post, brand, rarity }) {
    const stems = stemsOfResponse(response);
    const ownName = brandStems(brand);
    const shared: SharedWord[] = [];
    let total = 0;
    for (const word of wordsOf(post)) {
      const place = stems.get(word.stem);
      if (place === undefined || ownName.has(word.stem)) continue;
      const worth = WORTH[place] * Math.max(LEAST_RARITY, rarity(word.stem));
      shared.push({ word, worth });
      total += worth;
    }
    return total === 0 ? null : { score: total / (total + HALF_WAY), reason: reasonOf(shared, post) };
  },
};

interface SharedWord {
  readonly word: WordStem;
  readonly worth: number;
}

function reasonOf(shared: readonly SharedWord[], post: Post): string {
  const named = shared.toSorted((a, b) => b.worth - a.worth).slice(0, WORDS_IN_REASON);
  return messages.ranking.sharedWords(named.map(({ word }) => post.text.slice(word.start, word.end)));
}

let last: { readonly brand: string | null; readonly stems: ReadonlySet<number> } | null = null;

/** Every post here names the brand, as words or as a handle: that says nothing of which response fits. */
function brandStems(brand: string | null): ReadonlySet<number> {
  if (last?.brand === brand) return last.stems;
  const name = brand ?? '';
  const asHandle = name.replace(/[^\p{L}\p{N}]+/gu, '');
  last = { brand, stems: new Set(wordStems(`${name} ${asHandle}`).map(({ stem }) => stem)) };
  return last.stems;
}

const known = new WeakMap<Post, readonly WordStem[]>();

/** One post is held against every response in turn. */
function wordsOf(post: Post): readonly WordStem[] {
  const made = known.get(post) ?? wordStems(post.text);
  known.set(post, made);
  return made;
}
