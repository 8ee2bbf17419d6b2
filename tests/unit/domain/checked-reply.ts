import { type CheckContext, type CheckedReply, NOTHING_KNOWN } from '../../../lib/domain/guard';
import { NOW } from './made-up-response';

/** A reply of which only what is given is known. */
export function checkedReply(
  text: string,
  given: Partial<Omit<CheckedReply, 'context'>> & { readonly context?: Partial<CheckContext> } = {},
): CheckedReply {
  const { context, ...rest } = given;
  return {
    text,
    response: null,
    fills: null,
    post: null,
    ...rest,
    context: { ...NOTHING_KNOWN, nowMs: NOW, ...context },
  };
}
