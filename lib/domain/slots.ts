import type { Customer } from './customer';
import { firstNameOf } from './first-name';
import type { Post } from './post';

/** One `{{name}}` in a response's body; offsets are UTF-16 code units. */
interface Slot {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

export interface FilledSlots {
  /** The body with every known slot filled; an unknown one still stands as `{{name}}`. */
  readonly text: string;
  /** Names still to be asked for, each once, in order of appearance. */
  readonly unfilled: readonly string[];
  /** Where the filled values stand in `text`. */
  readonly filled: readonly { readonly start: number; readonly end: number; readonly slot: string }[];
}

/** Longer than any name a person would give; also keeps the search linear. */
const SLOT = /\{\{([^{}\n]{1,80})\}\}/gu;

const NONE: ReadonlySet<string> = new Set();

const SLOT_BRACES = /\{\{|\}\}/u;

/** @returns the slots of a body in order; a name is trimmed, its spaces single. */
export function parseSlots(body: string): Slot[] {
  return [...body.matchAll(SLOT)]
    .map((found) => ({
      name: slotName(found[1] ?? ''),
      start: found.index,
      end: found.index + found[0].length,
    }))
    .filter((slot) => slot.name !== '');
}

/** @returns whether braces are left that make no slot: `{{name}`, `{{ }}`, a line break inside, a name too long. */
export function hasBrokenSlot(text: string): boolean {
  let from = 0;
  for (const { start, end } of parseSlots(text)) {
    if (SLOT_BRACES.test(text.slice(from, start))) return true;
    from = end;
  }
  return SLOT_BRACES.test(text.slice(from));
}

/**
 * Fills slots in one pass: a value that itself looks like a slot is never filled again. An optional one without a
 * value goes, and with it the space that would be left over.
 */
export function fillSlots(
  body: string,
  values: Readonly<Record<string, string>>,
  optional: ReadonlySet<string> = NONE,
): FilledSlots {
  const filled: { start: number; end: number; slot: string }[] = [];
  const unfilled = new Set<string>();
  let text = '';
  let from = 0;
  for (const slot of parseSlots(body)) {
    text += body.slice(from, slot.start);
    const value = fillingOf(values, slot.name);
    if (value === '' && optional.has(slot.name)) {
      const end = filled.at(-1)?.end ?? 0;
      const after = body.slice(slot.end);
      const isLeftOver = /^(?:\s|$|[,.;:!?…)\]])/u.test(after);
      if (isLeftOver && text.length > end && text.endsWith(' ')) text = text.slice(0, -1);
      const begins = text === '' || text.endsWith('\n');
      from = slot.end + (begins && after.startsWith(' ') ? 1 : 0);
      continue;
    }
    if (value === '') unfilled.add(slot.name);
    else filled.push({ start: text.length, end: text.length + value.length, slot: slot.name });
    text += value === '' ? body.slice(slot.start, slot.end) : value;
    from = slot.end;
  }
  return { text: text + body.slice(from), unfilled: [...unfilled], filled };
}

/** @returns the text without its slots: the shortest it can become. */
export function removeSlots(text: string): string {
  return text.replace(SLOT, '');
}

/** Where the values of the well-known slots come from. */
interface SlotSource {
  readonly post: Post;
  readonly customer: Customer | null;
  readonly brand: string | null;
  /** The name set on this device; empty: none yet. */
  readonly agentName: string | null;
  /** What the team has set for slots of its responses, by name. */
  readonly teamFacts: Readonly<Record<string, string>>;
}

/** @returns values of the well-known slots and of the team's own, only where really known; the rest is asked for. */
export function slotValues({
  post,
  customer,
  brand,
  agentName,
  teamFacts,
}: SlotSource): Record<string, string> {
  const known = {
    ...teamFacts,
    'customer.name': firstNameOf(post.author) ?? firstNameOfCustomer(customer),
    'customer.handle': post.author.handle,
    brand,
    'agent.name': agentName,
  };
  const values: Record<string, string> = {};
  for (const [name, value] of Object.entries(known)) {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '') values[name] = trimmed;
  }
  return values;
}

const WELL_KNOWN = new Set(['customer.name', 'customer.handle', 'brand', 'agent.name']);

function slotName(written: string): string {
  const name = written.trim().replace(/\s+/gu, ' ');
  const lower = name.toLowerCase();
  return WELL_KNOWN.has(lower) ? lower : name;
}

function fillingOf(values: Readonly<Record<string, string>>, name: string): string {
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  return value === undefined || value.trim() === '' ? '' : value;
}

function firstNameOfCustomer(customer: Customer | null): string | null {
  for (const identity of customer?.identities ?? []) {
    const name = firstNameOf(identity);
    if (name !== null) return name;
  }
  return null;
}
