import type { CheckedReply } from '../../domain/guard';
import type { Drift, DriftChange } from './drift';
import { addedSpan, type DriftNamer, type Named, namedOrNull } from './drift-names';
import { driftTokens, foldSigns } from './drift-token';

/** @returns what names the changes to wording that must stay as it is. */
export function keptWording(wordingOf: (reply: CheckedReply) => readonly string[]): DriftNamer {
  return (drift, reply): Named | null => {
    const wordings = wordingOf(reply);
    if (wordings.length === 0) return null;
    const text = joined(drift.written.tokens);
    const touched = wordings.flatMap((wording) => changesTo(wording, drift, text));
    return namedOrNull(
      touched,
      touched.map((change) => addedSpan(drift, change)),
    );
  };
}

/** @returns the changes that touch the wording; none: it stands as it was, or was never in the approved text. */
function changesTo(wording: string, drift: Drift, text: string): readonly number[] {
  const wanted = driftTokens(wording).map(({ raw }) => foldSigns(raw));
  if (wanted.length === 0 || text.includes(` ${wanted.join(' ')} `)) return [];
  const from = placeOf(wanted, drift);
  if (from < 0) return [];
  const to = from + wanted.length;
  return drift.changes.flatMap((change, index) => (touches(change, from, to, drift) ? [index] : []));
}

function joined(tokens: Drift['written']['tokens']): string {
  return ` ${tokens.map(({ raw }) => foldSigns(raw)).join(' ')} `;
}

/** @returns the token of the approved text with which the wording begins; -1: nowhere. */
function placeOf(wanted: readonly string[], { approved }: Drift): number {
  const before = joined(approved.tokens).indexOf(` ${wanted.join(' ')} `);
  if (before < 0) return -1;
  let length = 0;
  return approved.tokens.findIndex(({ raw }) => {
    const isHere = length === before;
    length += foldSigns(raw).length + 1;
    return isHere;
  });
}

/** Words put before or behind it touch it where they stand in one sentence with it. */
function touches({ approved, written }: DriftChange, from: number, to: number, drift: Drift): boolean {
  if (approved.from < approved.to) return approved.from < to && from < approved.to;
  if (approved.from > from && approved.from < to) return true;
  const { tokens } = drift.written;
  if (approved.from === from) return tokens[written.to - 1]?.sentence === tokens[written.to]?.sentence;
  return approved.from === to && tokens[written.from - 1]?.sentence === tokens[written.from]?.sentence;
}
