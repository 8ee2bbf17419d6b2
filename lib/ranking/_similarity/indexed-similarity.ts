import type { Features } from '../../learning/text-features';
import { createFeatureWorth, type FeatureWorth, newWorth } from './feature-worth';
import { leastByChance } from './least-chance';
import { type Posting, toPostingLists, WHOLE } from './posting-lists';
import { readMakeUp } from './read-text';
import type { Answered, Similarity } from './similarity';
import type { IndexState, PostingLists } from './similarity-state';

const BITS = 16;
const MASK = 2 ** BITS - 1;
/** Of each response only what says most of it is kept. */
const MOST_FEATURES = 160;
/** How much likelier a response gets with each step of cosine. */
const SHARPNESS = 20;
/** A choice made just now counts like so much of all that is known of a response. */
const FRESH = 0.4;
/** What is in most texts costs the longest lists and tells least. */
const LEAST_WEIGHT = 0.02;
/** In cosine, as the next. */
const FAR_BEHIND = 0.2;
/** As likely as that nothing fits. */
const NONE = 0.3;
/** In cosine: 19 in 20 of the texts that a response answers come nearer (77 and 226 responses, 2 to 20 examples each). */
const NEAR = 0.2;

/**
 * An index over what texts are made of: for each response the mean of its texts. For libraries too large for a table
 * of all weights.
 */
export function listResponses(count: number, answered: readonly Answered[]): IndexState {
  const worth = createFeatureWorth(newWorth(0));
  const read = answered.map(({ text, response }) => {
    const made = readMakeUp(text);
    worth.see(made);
    return { made, response };
  });
  const postings: Posting[] = [];
  for (const [response, texts] of Map.groupBy(read, ({ response }) => response)) {
    if (response === null) continue;
    const weighed = texts.map(({ made }) => worth.weigh(made));
    for (const posting of meanOf(weighed, response)) postings.push(posting);
  }
  return { kind: 'index', count, lists: toPostingLists(BITS, postings), worth: worth.state() };
}

function meanOf(texts: readonly Features[], response: number): Posting[] {
  const sum = new Map<number, number>();
  for (const { ids, weights } of texts) {
    ids.forEach((id, at) => {
      sum.set(id & MASK, (sum.get(id & MASK) ?? 0) + (weights[at] ?? 0));
    });
  }
  const length = Math.hypot(...sum.values()) || 1;
  return [...sum]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, MOST_FEATURES)
    .map(([bucket, weight]) => ({ bucket, response, weight: weight / length }));
}

/** @returns what finds responses by their lists; what it learns stands beside them. */
export function indexedSimilarity({ count, lists, worth: seen }: IndexState): Similarity {
  const worth = createFeatureWorth(seen);
  const fresh = new Map<number, Posting[]>();
  const sums = new Float32Array(count);
  return {
    bytes: lists.starts.byteLength + 3 * lists.responses.length + worth.bytes,
    leastChance: leastByChance(count),
    isTried: false,
    chances(text) {
      addUp(worth, text, lists, fresh, sums);
      return toChances(sums);
    },
    isFar(text) {
      addUp(worth, text, lists, fresh, sums);
      return sums.every((sum) => sum < WHOLE * NEAR);
    },
    learn({ text, response }) {
      if (response === null) return;
      const { ids, weights } = worth.weigh(readMakeUp(text));
      ids.forEach((id, at) => {
        const posting = { bucket: id & MASK, response, weight: FRESH * (weights[at] ?? 0) };
        fresh.set(posting.bucket, [...(fresh.get(posting.bucket) ?? []), posting]);
      });
    },
  };
}

function addUp(
  worth: FeatureWorth,
  text: string,
  { starts, responses, weights }: PostingLists,
  fresh: ReadonlyMap<number, readonly Posting[]>,
  sums: Float32Array,
): void {
  sums.fill(0);
  const query = worth.weigh(readMakeUp(text));
  for (let at = 0; at < query.ids.length; at += 1) {
    const bucket = (query.ids[at] ?? 0) & MASK;
    const weight = query.weights[at] ?? 0;
    if (weight < LEAST_WEIGHT) continue;
    const end = starts[bucket + 1] ?? 0;
    for (let place = starts[bucket] ?? 0; place < end; place += 1) {
      const response = responses[place] ?? 0;
      sums[response] = (sums[response] ?? 0) + weight * (weights[place] ?? 0);
    }
    for (const posting of fresh.get(bucket) ?? []) {
      sums[posting.response] = (sums[posting.response] ?? 0) + weight * WHOLE * posting.weight;
    }
  }
}

/** Those that stand far behind the first have no chance. */
function toChances(sums: Float32Array): Float32Array {
  const chances = new Float32Array(sums.length);
  let most = 0;
  for (let at = 0; at < sums.length; at += 1) most = Math.max(most, sums[at] ?? 0);
  const least = Math.max(0, most - WHOLE * FAR_BEHIND);
  let all = Math.exp(SHARPNESS * NONE);
  for (let at = 0; at < sums.length; at += 1) {
    const sum = sums[at] ?? 0;
    if (sum <= least) continue;
    const odds = Math.exp((SHARPNESS * sum) / WHOLE) - 1;
    chances[at] = odds;
    all += odds;
  }
  for (let at = 0; at < chances.length; at += 1) chances[at] = (chances[at] ?? 0) / all;
  return chances;
}
