import { type Problem, type Result, success } from '../domain/result';
import { storageProblem } from '../storage/storage-problem';

/** Thrown inside a transaction to refuse: it is undone, and the person is told why. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(code: string, sentence: string) {
    super(sentence);
    this.name = 'Refusal';
    this.problem = { code, sentence };
  }
}

/** @returns what the work gives, or why it could not be done: a refusal or a trouble of the storage. */
export async function attempt<Value>(work: () => PromiseLike<Value>): Promise<Result<Value>> {
  try {
    return success(await work());
  } catch (error) {
    return { ok: false, problem: error instanceof Refusal ? error.problem : storageProblem(error) };
  }
}
