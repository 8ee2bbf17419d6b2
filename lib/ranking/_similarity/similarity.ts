/** A text, and which response answers it, as a place in the list of responses. */
export interface Answered {
  readonly text: string;
  /** Null: none of them does. */
  readonly response: number | null;
}

/** Tells which of a library's responses answer a text. */
export interface Similarity {
  /** What it takes of memory, in bytes. */
  readonly bytes: number;
  /** Where even the likeliest response is less likely than this, nothing fits. */
  readonly leastChance: number;
  /** Whether that was found by trial; otherwise too little was known, and it is a guess. */
  readonly isTried: boolean;
  /** @returns for each response how likely it is to answer the text, from 0 to 1; what is left is for none of them. */
  chances(text: string): Float32Array;
  /**
   * Whether the text comes near to nothing that is known; null: too little is known to say so. It is asked where
   * `leastChance` is a guess.
   */
  isFar(text: string): boolean | null;
  /** Learns from one more choice, at once. */
  learn(answered: Answered): void;
}
