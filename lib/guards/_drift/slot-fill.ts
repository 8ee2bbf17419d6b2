import type { SlotDefinition } from '../../domain/slot-definition';
import type { DriftToken } from './drift-token';

/** What may stand for one slot of the approved text. */
export interface SlotRule {
  readonly kind: 'name' | 'text' | 'number' | 'date' | 'choice' | 'link';
  readonly maxLength: number;
  readonly choices: readonly string[];
  /** Several sentences: the slot stands alone, and its definition is of a long text. */
  readonly isLong: boolean;
  /** In quotes, or a sentence of its own: nothing else could have been put behind its fill. */
  readonly isFramed: boolean;
  readonly beginsSentence: boolean;
  /** Tokens of the known fill; null: not known. */
  readonly fill: readonly string[] | null;
}

/** As long as a fill may be where nothing says otherwise; in UTF-16 code units. */
const MOST_CHARACTERS = 300;
const MOST_TOKENS = 80;
const LONG_TEXT = 150;
const MOST_OF_A_NAME = 6;
const NAMES =
  /^(?:customer|client|cliente|kunde|guest|player|agent|user|author|name|nombre|nome|prénom|prenom|vorname|nachname|handle|first ?name|last ?name|nom)$|\b(?:name|nombre|nome|prénom|vorname|handle)$/iu;
const PARTICLE =
  /^(?:van|von|de|der|den|da|do|dos|das|del|della|la|le|di|du|bin|al|el|y|e|ter|ten|zu|and|&)$/u;

/** @returns the rule of a slot, by its definition or else by its name. */
export function slotRule(
  name: string,
  definition: SlotDefinition | undefined,
  place: { readonly isAlone: boolean; readonly isQuoted: boolean; readonly beginsSentence: boolean },
  fill: readonly string[] | null,
): SlotRule {
  const type = definition?.type ?? 'text';
  const kind = type === 'text' && NAMES.test(name) ? 'name' : type;
  const maxLength = definition?.maxLength ?? MOST_CHARACTERS;
  const isLong =
    kind === 'text' &&
    place.isAlone &&
    definition !== undefined &&
    (definition.maxLength ?? LONG_TEXT) >= LONG_TEXT;
  return {
    kind,
    maxLength,
    choices: definition?.choices ?? [],
    isLong,
    isFramed: place.isAlone || place.isQuoted,
    beginsSentence: place.beginsSentence,
    fill,
  };
}

/** What it costs to leave a slot out, as some writers do. */
const EMPTY = 0.8;
/** Another fill than the known one. */
const OTHER_FILL = 1.5;
/** A fill that begins a sentence where its slot stands within one is likely a sentence that was added. */
const NEW_SENTENCE = 3;

/**
 * @returns what it costs to take the tokens from `from` on as the fill, by their number (index 0: none); it ends where
 * no fill can go on. Short and fitting is cheap; an inserted word outside a slot costs 1.
 */
export function fillCosts(rule: SlotRule, tokens: readonly DriftToken[], from: number): readonly number[] {
  const costs = [EMPTY];
  const first = tokens[from];
  if (first === undefined) return costs;
  if (first.kind === 'slot') return [EMPTY, 0];
  const startsAnew = from > 0 && first.followsEnd;
  let running = startsAnew && !rule.beginsSentence ? NEW_SENTENCE : 0;
  for (let count = 1; count <= MOST_TOKENS; count += 1) {
    const token = tokens[from + count - 1];
    if (token === undefined || !goesOn(rule, tokens, from, count)) break;
    running += tokenCost(rule, token, count);
    costs.push(running + misfit(rule, tokens, from, count));
  }
  return costs;
}

function goesOn(rule: SlotRule, tokens: readonly DriftToken[], from: number, count: number): boolean {
  const first = tokens[from];
  const token = tokens[from + count - 1];
  if (!first || !token || token.kind === 'slot') return false;
  if (token.end - first.start > rule.maxLength) return false;
  if (rule.isLong || count === 1) return true;
  if (token.followsEnd) return false;
  if (rule.kind !== 'name') return true;
  return count <= MOST_OF_A_NAME && isOfName(token) && isOfName(first);
}

function isOfName(token: DriftToken): boolean {
  if (token.kind === 'sign')
    return /^[.'&-]$/u.test(token.key) || /\p{Extended_Pictographic}/u.test(token.raw);
  return /^[\p{Lu}\p{Lt}\p{Lo}\p{N}@]/u.test(token.raw) || PARTICLE.test(token.raw);
}

/** Commas and "we" are rather of words put behind a fill than of the fill. */
function tokenCost(rule: SlotRule, token: DriftToken, count: number): number {
  if (rule.isLong) return 0.15;
  const length = (count <= 4 ? 0.12 : 0.34) + (token.isOnNewLine && count > 1 ? 0.6 : 0);
  if (rule.isFramed) return length;
  if (token.key === ',' || token.key === ';') return length + 1.2;
  return count > 1 && /^(?:we|i|our|us|my)$/u.test(token.key) ? length + 0.8 : length;
}

function misfit(rule: SlotRule, tokens: readonly DriftToken[], from: number, count: number): number {
  const part = tokens.slice(from, from + count);
  if (rule.fill !== null)
    return part.length === rule.fill.length && isFill(rule.fill, part) ? -0.1 * count : OTHER_FILL;
  const last = part.at(-1);
  const endsOddly = last?.key === ',' || (rule.kind === 'name' && last?.key === '.') ? 0.6 : 0;
  switch (rule.kind) {
    case 'number':
      return endsOddly + (part.some(({ kind }) => kind === 'number') ? 0 : 1.5) + (count > 4 ? 1 : 0);
    case 'link':
      return endsOddly + (part.some(({ kind }) => kind === 'link') ? 0 : 1) + (count > 2 ? 0.5 : 0);
    case 'choice':
      return rule.choices.length === 0 || isChoice(rule.choices, part) ? 0 : 1.5;
    case 'date':
      return endsOddly + (count > 8 ? 1 : 0);
    case 'name':
    case 'text':
      return endsOddly;
  }
}

function isFill(fill: readonly string[], part: readonly DriftToken[]): boolean {
  return part.every(({ key }, index) => key === fill[index]);
}

function isChoice(choices: readonly string[], part: readonly DriftToken[]): boolean {
  const written = part.map(({ raw }) => raw).join('');
  return choices.some((choice) => choice.replaceAll(/\s/gu, '') === written);
}
