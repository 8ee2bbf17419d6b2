import { linearPattern } from './linear-pattern';
import type { SlotDefinition } from './slot-definition';
import { textLength } from './text-length';

/** Why a value does not fit its slot. */
export type SlotProblem =
  | 'required'
  | 'too-long'
  | 'no-number'
  | 'no-date'
  | 'no-choice'
  | 'no-link'
  | 'pattern';

/** Digits, with the separators of any language, a sign, a percent sign. */
const NUMBER = /^[-+]?\d+(?:[.,'’ \u00a0\u202f]\d+)*\s?%?$/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What holds for a slot that its response does not define. */
export function plainSlot(name: string): SlotDefinition {
  return {
    name,
    type: 'text',
    required: true,
    default: '',
    choices: [],
    maxLength: null,
    pattern: null,
    from: null,
  };
}

/** @returns why the value as typed (a date as `2027-03-31`) does not fit, or null. */
export function slotProblem(slot: SlotDefinition, value: string): SlotProblem | null {
  const given = value.trim();
  if (given === '') return slot.required ? 'required' : null;
  if (slot.type === 'number' && !NUMBER.test(given)) return 'no-number';
  if (slot.type === 'date' && dayOf(given) === null) return 'no-date';
  if (slot.type === 'choice' && !slot.choices.includes(given)) return 'no-choice';
  if (slot.type === 'link' && !isLink(given)) return 'no-link';
  if (slot.maxLength !== null && textLength(given, 'graphemes') > slot.maxLength) return 'too-long';
  if (slot.pattern === null) return null;
  // A pattern that cannot be read is its author's fault, and stops nobody from answering.
  return (linearPattern(slot.pattern)?.matches(given) ?? true) ? null : 'pattern';
}

/** @returns the value as a customer reads it: a date in words of that language, everything else as typed. */
export function shownSlotValue({ type }: SlotDefinition, value: string, language: string): string {
  const given = value.trim();
  const day = type === 'date' ? dayOf(given) : null;
  if (day === null) return given;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

/** @returns the first moment of a day that exists, in epoch milliseconds UTC; null for anything else. */
function dayOf(text: string): number | null {
  if (!DAY.test(text)) return null;
  const atMs = Date.parse(text);
  return !Number.isNaN(atMs) && new Date(atMs).toISOString().startsWith(text) ? atMs : null;
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text) && URL.canParse(text);
}
