import type { Response } from './response';
import type { SlotDefinition } from './slot-definition';
import { plainSlot, shownSlotValue, slotProblem } from './slot-value';
import { type FilledSlots, fillSlots, parseSlots } from './slots';

/** Slot values by name. */
export type SlotValues = Readonly<Record<string, string>>;

/** What of a response decides how its slots are filled. */
type SlottedResponse = Pick<Response, 'slots' | 'language'>;

/** A slot that the person may fill. */
export interface AskedSlot extends SlotDefinition {
  /** What stands in it before the person writes anything. */
  readonly given: string;
}

/**
 * Fills a template of the response (null: written by hand). What the person typed comes before what is known, and
 * that before the default. A value that does not fit is not taken, and its slot stays open; one that need not be
 * filled goes where it is empty.
 */
export function fillResponse(
  template: string,
  response: SlottedResponse | null,
  known: SlotValues,
  typed: SlotValues,
): FilledSlots {
  const values: Record<string, string> = {};
  const optional = new Set<string>();
  for (const { name } of parseSlots(template)) {
    const slot = definitionOf(response, name);
    const value = ownValue(typed, name) ?? (ownValue(known, name) || slot.default);
    if (!slot.required && value.trim() === '') optional.add(name);
    if (slotProblem(slot, value) === null) {
      values[name] = shownSlotValue(slot, value, response?.language ?? 'en');
    }
  }
  return fillSlots(template, values, optional);
}

/** @returns what each slot of the response is filled with, as it stands in the reply; also once the text was edited. */
export function fillsOf(
  response: (SlottedResponse & Pick<Response, 'body'>) | null,
  known: SlotValues,
  typed: SlotValues,
): SlotValues {
  const { text, filled } = fillResponse(response?.body ?? '', response, known, typed);
  return Object.fromEntries(filled.map(({ slot, start, end }) => [slot, text.slice(start, end)]));
}

/** @returns the slots of the template that are not known, each once, in order of appearance. */
export function askedSlots(
  template: string,
  response: SlottedResponse | null,
  known: SlotValues,
): readonly AskedSlot[] {
  const names = [...new Set(parseSlots(template).map(({ name }) => name))];
  return names
    .map((name) => definitionOf(response, name))
    .filter((slot) => {
      const value = ownValue(known, slot.name) ?? '';
      return value.trim() === '' || slotProblem(slot, value) !== null;
    })
    .map((slot) => ({ ...slot, given: slot.default }));
}

/** A slot may be called as anything, also as what every object has. */
function ownValue(values: SlotValues, name: string): string | undefined {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

function definitionOf(response: SlottedResponse | null, name: string): SlotDefinition {
  return response?.slots.find((slot) => slot.name === name) ?? plainSlot(name);
}
