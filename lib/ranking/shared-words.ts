import type { Post } from '../domain/post';
import { type ResponseStems, stemsOfResponse } from '../domain/response-stems';
import { type WordStem, wordStems } from '../domain/word-stems';
import { messages } from '../messages';
import type { RankingSignal } from './index';

/** A word in the title or topics says what the response is for; one in the body may stand there by the way. */
const WORTH = { subject: 1, examples: 0.8, body: 0.2 };
/** Even a word that every response has says that the post is one of those. */
const LEAST_RARITY = 0.25;
/** Worth of the shared words at which the score is one half. */
const HALF_WAY = 1;
const WORDS_IN_REASON = 2;

export const signal: RankingSignal = {
  id: 'shared-words',
  doc: 'Words that the post shares with title, topics, examples and text; rare ones tell more.',
  weight: 1,
  vote(response, { post, rarity }) {
    const stems = stemsOfResponse(response);
    const shared = wordsOf(post)
      .map((word) => ({ word, worth: worthOf(word.stem, stems) * Math.max(LEAST_RARITY, rarity(word.stem)) }))
      .filter(({ worth }) => worth > 0);
    if (shared.length === 0) return null;
    const total = shared.reduce((sum, { worth }) => sum + worth, 0);
    const named = shared.toSorted((a, b) => b.worth - a.worth).slice(0, WORDS_IN_REASON);
    const words = named.map(({ word }) => post.text.slice(word.start, word.end));
    return { score: total / (total + HALF_WAY), reason: messages.ranking.sharedWords(words) };
  },
};

function worthOf(stem: number, stems: ResponseStems): number {
  if (stems.subject.has(stem)) return WORTH.subject;
  if (stems.examples.has(stem)) return WORTH.examples;
  return stems.all.has(stem) ? WORTH.body : 0;
}

const known = new WeakMap<Post, readonly WordStem[]>();

/** One post is held against every response in turn. */
function wordsOf(post: Post): readonly WordStem[] {
  const made = known.get(post) ?? wordStems(post.text);
  known.set(post, made);
  return made;
}
