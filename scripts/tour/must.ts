/** A step that did not happen: its sentence ends the tour. */
export class NotShown extends Error {}

/** @throws the sentence, when it does not hold. */
export function must(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new NotShown(sentence);
}
