import { asPost } from '../../bench/data/as-post.ts';
import { SENTIMENTS } from '../../lib/domain/triage.ts';
import type { LinearModel } from '../../lib/learning/linear-model.ts';
import { seededRandom } from '../../lib/learning/seeded-random.ts';
import type { Features } from '../../lib/learning/text-features.ts';
import { trainLinear } from '../../lib/learning/train-linear.ts';
import { TextReader } from '../../lib/recognition/text-reader.ts';
import { createPostReader } from '../../lib/recognition/triage/read-post.ts';
import { isAttitude, SHIPPED_WORTH, weigh } from '../../lib/recognition/triage/triage-features.ts';
import type { MadeUpPost } from './made-up-post.ts';

const LEARNING = { bits: 13, rate: 0.5, decay: 0.001, epochs: 15 } as const;
const SEED = 20_261_122;

/** What is rare among the texts is missed more often than it is said in vain: it is favoured, by so much of its odds. */
const FAVOUR = 0.6;

/** @returns one model that tells intents apart, each on its own, and one for the sentiment */
export function trainTriage(
  posts: readonly MadeUpPost[],
  intents: readonly string[],
): { intent: LinearModel; sentiment: LinearModel } {
  const read = createPostReader(new TextReader());
  const rows = posts.map(({ text, intents: told, sentiment }, nth) => ({
    features: weigh(worded(read(asPost(text, nth), []).features.ids), SHIPPED_WORTH),
    told: intents.flatMap((intent, place) => (told.some((each) => each === intent) ? [place] : [])),
    sentiment: SENTIMENTS.indexOf(sentiment),
  }));
  const train = (
    kind: 'one' | 'many',
    labels: readonly string[],
    labelled: { features: Features; labels: number[] }[],
  ) => trainLinear(labelled, { ...LEARNING, labels, kind, random: seededRandom(SEED) });
  const intent = train(
    'many',
    intents,
    rows.map(({ features, told }) => ({ features, labels: told })),
  );
  const sentiment = train(
    'one',
    SENTIMENTS,
    rows.map((row) => ({ features: row.features, labels: [row.sentiment] })),
  );
  intents.forEach((label, place) => {
    const count = posts.filter(({ intents: told }) => told.some((each) => each === label)).length;
    const favour = FAVOUR * Math.log((posts.length - count + 1) / (count + 1));
    intent.bias[place] = (intent.bias[place] ?? 0) + favour;
  });
  return { intent, sentiment };
}

/** What counts for nothing would still draw the weights of its buckets to zero. */
function worded(ids: Uint32Array): Uint32Array {
  return ids.filter((id) => !isAttitude(id));
}
