import '../stage/resolve-sources.ts';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { BenchItem } from '../bench-item.ts';
import { asPost } from '../data/as-post.ts';
import { makePosts } from '../data/made-up-posts.ts';
import { makeSubject } from '../data/made-up-subject.ts';
import { makeTerms } from '../data/watched-terms.ts';
import { compareInTurns } from '../figures/compare-in-turns.ts';

const { createMatcher } = await import('../../lib/recognition/create-matcher.ts');
const { createRecogniser } = await import('../../lib/recognition/create-recogniser.ts');
const { TextReader } = await import('../../lib/recognition/text-reader.ts');

const TERMS = 1_000;
const POSTS = 2_000;
const ROUNDS = 15;

export const item: BenchItem = {
  id: 'judge-mention',
  measures:
    'Judging a post that names a subject: is it meant, what is it, how urgent, which topic, from which words; against finding it alone.',
  async run({ posts }) {
    const random = seededRandom(TERMS);
    const forms = makeTerms(TERMS, random);
    const subject = makeSubject(forms);
    const match = createMatcher([subject], new TextReader());
    const mentions = (posts ?? makePosts(POSTS, forms, random))
      .map(asPost)
      .filter((post) => match(post) !== null);
    const recognise = createRecogniser([subject]);
    const { ratio, oursMs, bareMs } = await compareInTurns(
      {
        ours: () => mentions.filter((post) => recognise(post, 0) !== null),
        bare: () => mentions.filter((post) => match(post) !== null),
      },
      ROUNDS,
    );
    const perMention = 1_000 / mentions.length;
    return { ratio, usPerMention: (oursMs - bareMs) * perMention, mentions: mentions.length };
  },
};
