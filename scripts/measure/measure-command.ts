/** One thing that `npm run measure` measures: a file of `commands/`, exported as `command`, called by its name. */
export interface MeasureCommand<Arguments = never> {
  /** What stands behind `npm run measure -- <name>`. */
  readonly usage: string;
  /** @returns null where the words make no sense */
  parse(words: readonly string[]): Arguments | null;
  /** Prints a JSON line for each thing measured, and a summary last. @returns false where something failed */
  run(given: Arguments, print: Print): Promise<boolean>;
}

export type Print = (line: object) => void;
