import type { Features } from '../../learning/text-features';

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
}

export function createNearness(count: number): Nearness {
  /** Sums of all texts of a response, by feature. */
  const sums = new Map<number, Map<number, number>>();
  const squares = new Float64Array(count);
  const products = new Float64Array(count);
  let texts = 0;
  const multiply = ({ ids, weights }: Features) => {
    products.fill(0);
    ids.forEach((id, at) => {
      for (const [response, weight] of sums.get(id) ?? [])
        products[response] = (products[response] ?? 0) + weight * (weights[at] ?? 0);
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
  };
}

function squareOf({ weights }: Features): number {
  return weights.reduce((sum, weight) => sum + weight * weight, 0);
}
