import { ResponseSchema } from '../../../lib/domain/response';
import { guards } from '../../../lib/guards';
import { LabelledReplySchema, toCheckedReply } from '../../measure/guards/labelled-reply';
import type { MadeUpEdit } from './made-up-edits';

const DRIFT =
  'promise admission refund-offered legal-threat negation-changed price-changed number-changed date-changed link-changed disclosure-removed locked-block-changed wording-changed'.split(
    ' ',
  );

/** @returns the ids of the drift guards that speak about the edit. */
export function namesOf({ response, text, fills }: MadeUpEdit): readonly string[] {
  const plain = toCheckedReply(LabelledReplySchema.parse({ text }), null);
  const approved = ResponseSchema.parse({ ...WHOLE, ...response });
  const reply = { ...plain, response: approved, fills };
  return guards.filter(({ id, check }) => DRIFT.includes(id) && check(reply) !== null).map(({ id }) => id);
}

const WHOLE = {
  ...{
    id: 'made-up',
    version: 1,
    title: 'made up',
    topics: [],
    department: null,
    networks: [],
    examples: [],
  },
  ...{ status: 'approved', approvals: [], expiresAt: null, demo: false },
};
