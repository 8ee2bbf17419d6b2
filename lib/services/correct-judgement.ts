import { LEARNED_ENTITY_ID } from '../domain/learned-entity';
import { ABOUT_US, type LearnedRow, LearnedRowSchema, NOT_ABOUT_US } from '../domain/learned-row';
import type { OperationDraft } from '../domain/operation';
import { replacesWord } from '../domain/replaces-word';
import { failure, type Result } from '../domain/result';
import { messages } from '../messages';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import type { Store } from './store';

/** What is said; of an earlier row only that is taken. */
export type JudgementInput = Omit<LearnedRow, 'id' | 'at' | 'demo'>;

/**
 * Keeps what a person says of a post, and what is learned from it. It replaces what was said of the same post and kind
 * of verdict before. What is not about us is emptied from the list as well, and comes back when it is about us after
 * all. @returns the correction
 */
export async function correctJudgement(store: Store, input: JudgementInput): Promise<Result<LearnedRow>> {
  const id = store.environment.newId();
  const said = saidIn(input);
  const row: LearnedRow = { ...said, id, at: store.environment.now(), demo: false };
  if (!LearnedRowSchema.safeParse(row).success)
    return failure('bad-correction', messages.errors.badCorrection);
  return attempt(async () => {
    let kept = row;
    await appendOperations(store, async ({ atMs }) => {
      kept = { ...row, at: atMs };
      const before = await store.db.learned.where('postKey').equals(input.postKey).toArray();
      const replaced = before.filter((known) => replacesWord(row, known)).map((other) => other.id);
      return [
        ...(replaced.length > 0 ? [forgetting(replaced)] : []),
        { kind: 'judgement.corrected', entityId: id, payload: said },
        ...(await listOperations(store, input)),
      ];
    });
    return kept;
  });
}

function saidIn(input: JudgementInput): JudgementInput {
  const { subjectId, what, was, value, features, featuresVersion, postKey } = input;
  return { subjectId, what, was, value, features, featuresVersion, postKey };
}

/** @returns the operation that forgets these corrections. */
export function forgetting(ids: readonly string[]): OperationDraft {
  return { kind: 'judgement.forgotten', entityId: LEARNED_ENTITY_ID, payload: { ids } };
}

/** What becomes of the post on the list. */
async function listOperations(
  { db, environment }: Store,
  { what, value, postKey }: JudgementInput,
): Promise<readonly OperationDraft[]> {
  if (what !== 'about') return [];
  const known = await db.dispositions.where('postKey').equals(postKey).first();
  const isEmptied = known?.kind === 'not-about-us';
  if (value === NOT_ABOUT_US && !isEmptied) {
    const entityId = known?.id ?? environment.newId();
    return [{ kind: 'disposition.set', entityId, payload: { postKey, kind: 'not-about-us' } }];
  }
  if (value === ABOUT_US && isEmptied)
    return [{ kind: 'disposition.cleared', entityId: known.id, payload: { postKey } }];
  return [];
}
