import type { Stage } from './stage.ts';

/** One thing a person does, and the proof that it happened. */
export interface Step {
  readonly title: string;
  /** @returns what was seen, in a line. @throws when it did not happen. */
  run(stage: Stage): Promise<string>;
}
