import { type LearnedRow, NOT_ABOUT_US } from '../domain/learned-row';
import type { OperationDraft } from '../domain/operation';
import type { Result } from '../domain/result';
import { appendOperations } from '../storage/ledger';
import { attempt } from './attempt';
import { forgetting } from './correct-judgement';
import type { Store } from './store';

/** Takes a correction back, with what was learned from it; a post it emptied from the list is on it again. */
export function undoJudgement(store: Store, { id }: Pick<LearnedRow, 'id'>): Promise<Result<void>> {
  return attempt(async () => {
    await appendOperations(store, async () => {
      const row = await store.db.learned.get(id);
      return row === undefined ? [] : [forgetting([id]), ...(await backOnList(store, row))];
    });
  });
}

async function backOnList(
  { db }: Store,
  { what, value, postKey }: LearnedRow,
): Promise<readonly OperationDraft[]> {
  if (what !== 'about' || value !== NOT_ABOUT_US) return [];
  const known = await db.dispositions.where('postKey').equals(postKey).toArray();
  return known
    .filter(({ kind }) => kind === 'not-about-us')
    .map(({ id, demo }) => ({ kind: 'disposition.cleared', entityId: id, payload: { postKey }, demo }));
}
