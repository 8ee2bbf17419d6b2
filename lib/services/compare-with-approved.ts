import type { ApprovedText, TextSpan } from '../domain/guard';
import { parseSlots } from '../domain/slots';
import { driftOf, type Side, type TokenRange } from '../guards/_drift/drift';
import { replyAlone } from './name-differences';

/** How a reply differs from its approved text, to be shown side by side. White space is no difference. */
interface TextComparison {
  /** Of the approved text: not in the reply. */
  readonly removed: readonly TextSpan[];
  /** Of the reply: not approved. */
  readonly added: readonly TextSpan[];
  /** Of the reply: what stands for the slots. */
  readonly fills: readonly (TextSpan & { readonly slot: string })[];
}

/** Tells changes from what fills slots, as the guards that name differences do. */
export function compareWithApproved(text: string, response: ApprovedText): TextComparison {
  const drift = driftOf(replyAlone(text, response));
  if (drift === null) return { removed: [], added: [], fills: [] };
  const { approved, written, changes, fills } = drift;
  return {
    removed: changes.flatMap((change) => spanOf(approved, change.approved)),
    added: changes.flatMap((change) => spanOf(written, change.written)),
    fills: fills.flatMap((fill) =>
      spanOf(written, fill.written).map((span) => ({
        ...span,
        slot: parseSlots(fill.slot)[0]?.name ?? fill.slot,
      })),
    ),
  };
}

function spanOf({ tokens }: Side, { from, to }: TokenRange): TextSpan[] {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? [{ start: first.start, end: last.end }] : [];
}
