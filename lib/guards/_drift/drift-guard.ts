import type { GuardLevel } from '../../domain/guard';
import type { Guard } from '../index';
import { type DriftNamer, named } from './drift-names';

/** @returns a guard that speaks where its namer finds something in how the reply differs from the approved text. */
export function driftGuard(
  about: { readonly id: string; readonly doc: string; readonly level: GuardLevel; readonly sentence: string },
  namer: DriftNamer,
): Guard {
  const { id, doc, level, sentence } = about;
  return {
    id,
    doc,
    isDrift: true,
    check(reply) {
      const found = named(reply, namer);
      if (found === null) return null;
      return { guardId: id, level, sentence, ...(found.spans.length > 0 && { spans: found.spans }) };
    },
  };
}
