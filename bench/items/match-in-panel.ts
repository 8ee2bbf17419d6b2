import '../stage/resolve-sources.ts';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { BenchItem } from '../bench-item.ts';
import { asPost } from '../data/as-post.ts';
import { makePosts } from '../data/made-up-posts.ts';
import { makeSubject } from '../data/made-up-subject.ts';
import { makeTerms } from '../data/watched-terms.ts';
import { compareInTurns } from '../figures/compare-in-turns.ts';
import { oneByOne } from '../figures/one-by-one.ts';

const { parsePageMessage } = await import('../../lib/services/parse-page-message.ts');
const { createMatcher } = await import('../../lib/recognition/create-matcher.ts');
const { TextReader } = await import('../../lib/recognition/text-reader.ts');

const TERMS = 1_000;
const ROUNDS = 41;
const WARM_UPS = 60;
const POSTS = 2_000;
/** As many as the page script puts into one message. */
const POSTS_PER_MESSAGE = 50;

export const item: BenchItem = {
  id: 'match-in-panel',
  measures: 'Parsing messages of posts and finding 1,000 terms in each post, against parsing alone.',
  async run({ posts }) {
    const random = seededRandom(TERMS);
    const forms = makeTerms(TERMS, random);
    const messages = toMessages(posts ?? makePosts(POSTS, forms, random));
    const match = createMatcher([makeSubject(forms)], new TextReader());
    const parse = (message: string) => {
      const parsed = parsePageMessage(JSON.parse(message));
      return parsed?.type === 'posts' ? parsed.posts : [];
    };
    let mentions = 0;
    let parsed = 0;
    const { ratio, oursMs, bareMs } = await compareInTurns(
      {
        ours: oneByOne(messages, (message) => {
          for (const post of parse(message)) if (match(post) !== null) mentions += 1;
        }),
        bare: oneByOne(messages, (message) => {
          parsed += parse(message).length;
        }),
      },
      ROUNDS * messages.length,
      WARM_UPS * messages.length,
    );
    if (parsed === 0) throw new Error('No post was parsed');
    const perPost = 1_000 / POSTS_PER_MESSAGE;
    return {
      ratio,
      usPerPost: oursMs * perPost,
      parseUsPerPost: bareMs * perPost,
      mentions: mentions / (ROUNDS + WARM_UPS),
    };
  },
};

/** As the browser hands them from the page's process to the panel's: in JSON. */
function toMessages(texts: readonly string[]): string[] {
  const posts = texts.map(asPost);
  const batches = Array.from({ length: Math.floor(posts.length / POSTS_PER_MESSAGE) }, (_, nth) =>
    posts.slice(nth * POSTS_PER_MESSAGE, (nth + 1) * POSTS_PER_MESSAGE),
  );
  return batches.map((batch) => JSON.stringify({ type: 'posts', posts: batch }));
}
