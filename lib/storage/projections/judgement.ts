import * as z from 'zod/mini';
import { LearnedRowSchema } from '../../domain/learned-row';
import type { Operation } from '../../domain/operation';
import type { RapportDatabase } from '../database';
import { withoutContent } from './demo';
import { type Projections, projection } from './projection';

/** The time is the operation's own unless it tells of something earlier. */
const CorrectedPayload = z.extend(z.omit(LearnedRowSchema, { id: true, at: true, demo: true }), {
  at: z.optional(z.int()),
});
/** What is forgotten is named, so that it is the same wherever and whenever the operation is applied. */
const ForgottenPayload = z.object({ ids: z.array(z.string()) });

export const judgementProjections: Projections = {
  'judgement.corrected': projection(CorrectedPayload, (rows, operation, { at = operation.at, ...row }) => {
    const { entityId: id, demo } = operation;
    rows.learned.put({ ...row, id, at, demo });
  }),
};

/** @returns whether the payload is one of this kind. */
export function acceptsForgetting(payload: unknown): boolean {
  return ForgottenPayload.safeParse(payload).success;
}

/** @returns the ids of the corrections that go. @throws when the payload is none of this kind. */
export function readForgotten({ payload }: Operation): readonly string[] {
  return ForgottenPayload.parse(payload).ids;
}

/** Removes what was learned, and the content of its operations; their headers stay. */
export async function forgetLearned(db: RapportDatabase, operation: Operation): Promise<void> {
  const ids = [...readForgotten(operation)];
  await db.learned.bulkDelete(ids);
  await db.operations
    .where('entityId')
    .anyOf(ids)
    .modify((other, reference) => {
      if (other.kind === 'judgement.corrected') reference.value = withoutContent(other);
    });
}
