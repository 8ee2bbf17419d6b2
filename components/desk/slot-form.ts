import { linearPattern } from '../../lib/domain/linear-pattern';
import type { SlotDefinition, SlotOrigin, SlotType } from '../../lib/domain/slot-definition';
import { messages } from '../../lib/messages';
import { splitList } from './split-list';

const words = messages.desk.content.edit;

/** As domain/slot-definition.ts allows. */
const MAX_DEFAULT_LENGTH = 500;
const MAX_PATTERN_LENGTH = 200;

/** The definition of a slot as a person types it. */
export interface SlotForm {
  readonly name: string;
  readonly type: SlotType;
  readonly isRequired: boolean;
  readonly default: string;
  /** One a line. */
  readonly choices: string;
  readonly maxLength: string;
  readonly pattern: string;
  readonly from: SlotOrigin | '';
}

/** What is wrong with each field, in a sentence. */
export type SlotFormErrors = Partial<Record<'default' | 'choices' | 'maxLength' | 'pattern', string>>;

/** @returns the form of a slot that nothing defines yet. */
export function emptySlotForm(name: string): SlotForm {
  const open = { default: '', choices: '', maxLength: '', pattern: '', from: '' } as const;
  return { name, type: 'text', isRequired: true, ...open };
}

/** @returns the form filled with a definition. */
export function toSlotForm({
  required,
  choices,
  maxLength,
  pattern,
  from,
  ...same
}: SlotDefinition): SlotForm {
  return {
    name: same.name,
    type: same.type,
    default: same.default,
    isRequired: required,
    choices: choices.join('\n'),
    maxLength: maxLength === null ? '' : String(maxLength),
    pattern: pattern ?? '',
    from: from ?? '',
  };
}

/** @returns the definition to save. */
export function toSlotDefinition(form: SlotForm): SlotDefinition {
  return {
    name: form.name,
    type: form.type,
    required: form.isRequired,
    default: form.default.trim(),
    choices: form.type === 'choice' ? splitList(form.choices, '\n') : [],
    maxLength: form.maxLength.trim() === '' ? null : Number(form.maxLength),
    pattern: form.pattern.trim() === '' ? null : form.pattern.trim(),
    from: form.from === '' ? null : form.from,
  };
}

/** @returns what is to be put right before it can be saved; empty when it can be. */
export function checkSlotForm(form: SlotForm): SlotFormErrors {
  const { type, default: filled, choices, maxLength, pattern } = toSlotDefinition(form);
  const compiled = pattern === null ? null : linearPattern(pattern);
  const isLengthWrong = maxLength !== null && !(Number.isSafeInteger(maxLength) && maxLength >= 1);
  const errors: SlotFormErrors = {};
  if (isLengthWrong) errors.maxLength = words.maxLengthWrong;
  if (type === 'choice' && choices.length === 0) errors.choices = words.choicesMissing;
  if (pattern !== null && pattern.length > MAX_PATTERN_LENGTH)
    errors.pattern = words.tooLong(MAX_PATTERN_LENGTH);
  else if (pattern !== null && compiled === null) errors.pattern = words.patternWrong;
  if (filled === '') return errors;
  if (filled.length > MAX_DEFAULT_LENGTH) errors.default = words.tooLong(MAX_DEFAULT_LENGTH);
  else if (type === 'choice' && !choices.includes(filled)) errors.default = words.defaultNotChoice;
  else if (type === 'number' && Number.isNaN(Number(filled))) errors.default = words.defaultNoNumber;
  else if (compiled && !compiled.matches(filled)) errors.default = words.defaultNoMatch;
  else if (maxLength !== null && !isLengthWrong && filled.length > maxLength)
    errors.default = words.defaultTooLong;
  return errors;
}
