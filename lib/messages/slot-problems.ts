import type { SlotDefinition } from '../domain/slot-definition';
import type { SlotProblem } from '../domain/slot-value';

/** @returns what is wrong with a value, in a sentence. */
export function slotProblems(problem: SlotProblem, { maxLength }: Pick<SlotDefinition, 'maxLength'>): string {
  switch (problem) {
    case 'required':
      return 'Write something here.';
    case 'too-long':
      return `At most ${(maxLength ?? 0).toLocaleString('en')} characters.`;
    case 'no-number':
      return 'Write a number.';
    case 'no-date':
      return 'Choose a day that exists.';
    case 'no-choice':
      return 'Choose one of the list.';
    case 'no-link':
      return 'Write the whole address, beginning with https://.';
    case 'pattern':
      return 'This is not in the form that the response asks for.';
  }
}
