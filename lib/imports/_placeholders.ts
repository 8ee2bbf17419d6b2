import { parseSlots } from '../domain/slots';

/** `{{ contact.first_name || 'there' }}`, `{{ticket.id | upcase}}`: the name comes first. */
const PLACEHOLDER = /\{\{\{?([^{}\n]{1,200})\}?\}\}/gu;
/** Liquid's own: `{% if … %}`, `{% assign … %}`. */
const STATEMENT = /\{%[^%\n]{0,500}%\}/u;

/** @returns the text with each placeholder as a slot: a known one by its own name, others by the product's words. */
export function toSlots(text: string, known: Readonly<Record<string, string>>): string {
  return text.replace(PLACEHOLDER, (all: string, inside: string) => {
    const name = (inside.split('|')[0] ?? '').trim();
    if (parseSlots(`{{${name}}}`).length === 0) return all;
    const key = name.toLowerCase();
    return `{{${Object.hasOwn(known, key) ? known[key] : wordsOf(name)}}}`;
  });
}

/** @returns whether parts of the text are only said under a condition, or worked out. */
export function hasStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** "ticket.custom_fields[0].order" reads "ticket custom fields order". */
function wordsOf(name: string): string {
  const words = name
    .replace(/\[[^\]]*\]/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .slice(0, 80)
    .trim();
  return words === '' ? 'value' : words;
}
