import type { Features } from '../../learning/text-features';
import { placeOf } from './place-of';
import type { NearnessState } from './similarity-state';

/** Fewer texts tell nothing. */
const LEAST_TEXTS = 12;
/**
 * The more texts are known, the more their rare words stand out, and the nearer comes what belongs to them: of the texts
 * that a response answers so many as 19 in 20 come nearer than this, for 5 to 77 responses with none to 5 examples each
 * (BANKING77), and of texts about something else one in 6 to one in 30.
 */
const NEAR_PER_DOUBLING = 0.03;

/** Tells how near a text comes to the texts of a response, taken together. For a few hundred of them. */
export interface Nearness {
  /** Takes in one text of a response. */
  add(text: Features, response: number): void;
  /** @returns whether it comes near to no response; null: too little is known to say so */
  isFar(text: Features): boolean | null;
  /** What was added since it was created, to be gone on with. */
  state(): NearnessState;
}

/** @returns what knows no text of so many responses. */
export function newNearness(count: number): NearnessState {
  return {
    texts: 0,
    ids: new Uint32Array(),
    starts: new Uint32Array(1),
    responses: new Uint16Array(),
    weights: new Float64Array(),
    squares: new Float64Array(count),
  };
}

/** @param known what is added stands beside it */
export function createNearness(known: NearnessState): Nearness {
  const { squares } = known;
  /** Sums of the texts that were added, by feature and response. */
  const sums = new Map<number, Map<number, number>>();
  const products = new Float64Array(squares.length);
  let { texts } = known;
  const count = (response: number, product: number) => {
    products[response] = (products[response] ?? 0) + product;
  };
  const multiply = ({ ids, weights }: Features) => {
    products.fill(0);
    ids.forEach((id, at) => {
      const weight = weights[at] ?? 0;
      eachKnown(known, id, (response, sum) => count(response, sum * weight));
      for (const [response, sum] of sums.get(id) ?? []) count(response, sum * weight);
    });
  };
  return {
    add(text, response) {
      texts += 1;
      multiply(text);
      squares[response] = (squares[response] ?? 0) + 2 * (products[response] ?? 0) + squareOf(text);
      text.ids.forEach((id, at) => {
        const known = sums.get(id) ?? new Map<number, number>();
        known.set(response, (known.get(response) ?? 0) + (text.weights[at] ?? 0));
        sums.set(id, known);
      });
    },
    isFar(text) {
      if (texts < LEAST_TEXTS) return null;
      multiply(text);
      const length = Math.sqrt(squareOf(text));
      const least = NEAR_PER_DOUBLING * Math.log2(texts) * length;
      return products.every((product, response) => product <= least * Math.sqrt(squares[response] ?? 0));
    },
    state: () => ({ texts, ...listSums(sums), squares }),
  };
}

function eachKnown(
  { ids, starts, responses, weights }: NearnessState,
  id: number,
  visit: (response: number, sum: number) => void,
): void {
  const place = placeOf(id, ids);
  if (place < 0) return;
  for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at += 1)
    visit(responses[at] ?? 0, weights[at] ?? 0);
}

function listSums(
  sums: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Pick<NearnessState, 'ids' | 'starts' | 'responses' | 'weights'> {
  const ids = Uint32Array.from(sums.keys()).sort();
  const lists = Array.from(ids, (id) => [...(sums.get(id) ?? [])]);
  const starts = new Uint32Array(ids.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] ?? 0) + list.length;
  });
  const all = lists.flat();
  return {
    ids,
    starts,
    responses: Uint16Array.from(all, ([response]) => response),
    weights: Float64Array.from(all, ([, sum]) => sum),
  };
}

function squareOf({ weights }: Features): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}
