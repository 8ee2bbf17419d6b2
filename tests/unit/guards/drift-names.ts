import type { CheckedReply } from '../../../lib/domain/guard';
import type { Response } from '../../../lib/domain/response';
import { guards } from '../../../lib/guards';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse } from '../domain/made-up-response';

const DRIFT = new Set([
  'promise',
  'admission',
  'refund-offered',
  'legal-threat',
  'negation-changed',
  'price-changed',
  'number-changed',
  'date-changed',
  'link-changed',
  'disclosure-removed',
  'locked-block-changed',
  'wording-changed',
]);

/** @returns the ids of the drift guards that speak about the text against its approved body, in order. */
export function driftNames(
  body: string,
  text: string,
  response: Partial<Response> = {},
  fills: CheckedReply['fills'] = null,
): readonly string[] {
  const reply = checkedReply(text, { response: madeUpResponse({ body, ...response }), fills });
  return guards.filter(({ id, check }) => DRIFT.has(id) && check(reply) !== null).map(({ id }) => id);
}
