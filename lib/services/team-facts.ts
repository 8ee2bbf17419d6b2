import type { Response } from '../domain/response';
import type { SlotDefinition } from '../domain/slot-definition';
import { plainSlot } from '../domain/slot-value';

/** A value that responses of the library ask the settings for. */
export interface TeamFact {
  readonly slot: SlotDefinition;
  /** As it is set; empty: it is missing. */
  readonly value: string;
  /** How many responses ask for it; 0: none does any more. */
  readonly askedBy: number;
}

/** @returns what the library asks for and what is set, missing ones first, those asked for most often before others. */
export function teamFacts(
  responses: readonly Pick<Response, 'slots' | 'status'>[],
  values: Readonly<Record<string, string>>,
): readonly TeamFact[] {
  const facts = new Map<string, TeamFact>();
  for (const [name, value] of Object.entries(values)) {
    facts.set(name, { slot: { ...plainSlot(name), required: false }, value, askedBy: 0 });
  }
  for (const { slots, status } of responses) {
    for (const slot of status === 'retired' ? [] : slots) {
      if (slot.from !== 'settings') continue;
      const known = facts.get(slot.name);
      const askedBy = (known?.askedBy ?? 0) + 1;
      const fits = known && known.askedBy > 0 ? narrower(known.slot, slot) : slot;
      facts.set(slot.name, { slot: fits, value: known?.value ?? '', askedBy });
    }
  }
  return [...facts.values()].toSorted(
    (a, b) =>
      Number(a.value !== '') - Number(b.value !== '') ||
      b.askedBy - a.askedBy ||
      a.slot.name.localeCompare(b.slot.name),
  );
}

/** What fits both. */
function narrower(one: SlotDefinition, other: SlotDefinition): SlotDefinition {
  const limits = [one.maxLength, other.maxLength].filter((limit) => limit !== null);
  return { ...one, maxLength: limits.length === 0 ? null : Math.min(...limits) };
}
