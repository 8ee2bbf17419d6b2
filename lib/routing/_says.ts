import { messages } from '../messages';

/** @returns the words of a text that match, as a reason; null: none. The pattern must be linear in the text. */
export function says(text: string, pattern: RegExp): string | null {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? null : messages.recognition.says(found.replace(/\s+/gu, ' '));
}
