import type { Post } from '../domain/post';
import { type ResponseStems, stemsOfResponse } from '../domain/response-stems';
import { type WordStem, wordStems } from '../domain/word-stems';
import { messages } from '../messages';
import type { RankingSignal } from './index';

/** A word in the title or topics says what the response is for; one in the body may stand there by the way. */
const WORTH = { subject: 1, examples: 0.8, body: 0.35 };
/** Keeps a short post with one shared word from counting as a perfect fit. */
const SMOOTHING = 1;
const WORDS_IN_REASON = 2;

export const signal: RankingSignal = {
  id: 'shared-words',
  doc: 'Words that the post shares with title, topics, examples and text; rare ones tell more.',
  weight: 1,
  vote(response, { post, rarity }) {
    const words = wordsOf(post);
    const stems = stemsOfResponse(response);
    let possible = SMOOTHING;
    let reached = 0;
    const shared: { word: WordStem; part: number }[] = [];
    for (const word of words) {
      const rare = rarity(word.stem);
      const part = rare * worthOf(word.stem, stems);
      possible += stems.all.has(word.stem) ? rare : rare / 3;
      reached += part;
      if (part > 0) shared.push({ word, part });
    }
    if (shared.length === 0) return null;
    const named = shared.toSorted((a, b) => b.part - a.part).slice(0, WORDS_IN_REASON);
    const reason = messages.ranking.sharedWords(
      named.map(({ word }) => post.text.slice(word.start, word.end)),
    );
    return { score: Math.min(1, reached / possible), reason };
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
