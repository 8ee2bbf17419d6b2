import { MONTHS, RELATIVE_DAYS, VAGUE_DAYS, WEEKDAYS } from './date-words';
import type { DriftToken } from './drift-token';
import type { ValueToken } from './value-token';

const YEAR_LEADS = new Set(
  'in since from until till by of before after year model during circa spring summer autumn winter fall early late mid made ab seit bis im jahr vor nach en depuis avant après desde hasta año antes em até ano nel dal sinds tot © and to'.split(
    ' ',
  ),
);
const MONTH_LEADS = new Set(
  'in by until till since before after from of this next last every each early late mid through during and or to'.split(
    ' ',
  ),
);
const PARTICLES = new Set(['of', 'de', 'di', 'd', '.', 'the', 'del']);
const ORDINAL_ENDS = new Set(['st', 'nd', 'rd', 'th', 'er', 'º', 'ª', '°', '.']);
const FUNCTION_WORD =
  /^(?:and|or|but|we|you|it|the|a|is|are|was|were|has|have|to|when|for|at|on|if|as|so|with)$/u;

/** @returns the date, weekday, month, year or named day that begins here. */
export function dateAt(tokens: readonly DriftToken[], from: number): ValueToken | null {
  const token = tokens[from];
  if (token === undefined) return null;
  const written = token.kind === 'number' ? numericDate(tokens, from) : null;
  const found =
    written ?? dayMonth(tokens, from) ?? monthDay(tokens, from) ?? year(tokens, from) ?? named(tokens, from);
  return found && { kind: 'date', isVague: false, ...found, key: `d:${found.key}`, from };
}

interface Found {
  readonly key: string;
  readonly to: number;
  readonly isVague?: boolean;
}

/** "2024-06-09", "1/1/2024", "24.12.", "6月12日". */
function numericDate(tokens: readonly DriftToken[], from: number): Found | null {
  const a = plainKey(tokens[from]);
  const b = tokens[from + 1]?.key;
  const raw = tokens[from]?.raw ?? '';
  if (/^\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})$/u.test(raw))
    return { key: raw.replace(/\b0/gu, ''), to: from + 1 };
  if (
    /^\d{1,2}\.\d{1,2}$/u.test(raw) &&
    b === '.' &&
    !tokens[from + 1]?.isSpaced &&
    Number(raw.split('.')[1]) <= 12
  )
    return { key: raw.replace(/\b0/gu, ''), to: from + 2 };
  if (/^\d{1,2}$/u.test(a) && (b === '月' || b === '日')) return { key: `${a}${b}`, to: from + 2 };
  if (/^\d{4}$/u.test(a) && b === '年') return { key: a, to: from + 2 };
  if ((b !== '/' && b !== '-') || tokens[from + 3]?.key !== b) return null;
  const c = plainKey(tokens[from + 2]);
  const e = plainKey(tokens[from + 4]);
  if (![a, c, e].every((part) => /^\d{1,4}$/u.test(part))) return null;
  const parts = [a, c, e].map(Number);
  return (a.length === 4 || e.length === 4 || e.length === 2) && Math.min(...parts) > 0
    ? { key: parts.join('/'), to: from + 5 }
    : null;
}

function plainKey(token: DriftToken | undefined): string {
  return token?.key.replace('n:', '') ?? '';
}

/** "12 May 2026", "12th of May", "24. Dezember", "30 de abril". */
function dayMonth(tokens: readonly DriftToken[], from: number): Found | null {
  const day = dayOf(tokens[from]);
  if (day === null) return null;
  let at = from + 1;
  for (let skipped = 0; skipped < 3; skipped += 1) {
    const key = tokens[at]?.key ?? '';
    if (ORDINAL_ENDS.has(key) || PARTICLES.has(key)) at += 1;
  }
  const month = tokens[at] && MONTHS.get(tokens[at]?.key ?? '');
  if (month === undefined || tokens[at]?.isOnNewLine === true) return null;
  const skipped = tokens[at + 1]?.key === '.' && (tokens[at]?.raw.length ?? 9) <= 4 ? at + 2 : at + 1;
  return withYear(tokens, `${day}.${month}`, at + 1, skipped);
}

/** "May 12", "Jan. 1, 2020", "June 2022". */
function monthDay(tokens: readonly DriftToken[], from: number): Found | null {
  const token = tokens[from];
  const month = token && MONTHS.get(token.key);
  if (month === undefined) return null;
  const at = tokens[from + 1]?.key === '.' && (token?.raw.length ?? 9) <= 4 ? from + 2 : from + 1;
  const day = dayOf(tokens[at]);
  const isCapital = /^\p{Lu}/u.test(token?.raw ?? '');
  if (day !== null && tokens[at]?.isOnNewLine !== true) {
    const to = ORDINAL_ENDS.has(tokens[at + 1]?.key ?? '') && tokens[at + 1]?.key !== '.' ? at + 2 : at + 1;
    return withYear(tokens, `${day}.${month}`, to, to);
  }
  const withIt = withYear(tokens, `.${month}`, from + 1, at);
  if (withIt.to > from + 1) return withIt;
  return isMonth(tokens, from, isCapital) ? withIt : null;
}

/** "may", "march", "august" and "mars" are words, too. */
function isMonth(tokens: readonly DriftToken[], from: number, isCapital: boolean): boolean {
  const key = tokens[from]?.key ?? '';
  const before = tokens[from - 1];
  const beginsSentence = before === undefined || before.sentence !== tokens[from]?.sentence;
  if (
    !/^(?:may|march|mar|mars|august|jun|jan|dec|sept?|mai|abril|abr|avril|set|out|dez|nov|feb|apr|jul|aug|oct|okt|ago|ene)$/u.test(
      key,
    )
  )
    return true;
  if (/^(?:mai|abril|avril|mars)$/u.test(key)) return !beginsSentence;
  if (/^(?:may|march)$/u.test(key)) return isCapital && !beginsSentence;
  if (key === 'august') return isCapital;
  return isCapital && MONTH_LEADS.has(before?.key ?? '');
}

function withYear(tokens: readonly DriftToken[], key: string, to: number, from: number): Found {
  const at = [',', 'de', "'"].includes(tokens[from]?.key ?? '') ? from + 1 : from;
  const raw = tokens[at]?.raw ?? '';
  const isYear = /^(?:19|20)\d\d$/u.test(raw) && tokens[at]?.isOnNewLine !== true;
  return isYear ? { key: `${key}.${raw}`, to: at + 1 } : { key, to };
}

function dayOf(token: DriftToken | undefined): number | null {
  const isDay = token?.kind === 'number' && /^n:\d{1,2}$/u.test(token.key) && /^\d/u.test(token.raw);
  const day = isDay ? Number(token.key.slice(2)) : 0;
  return day >= 1 && day <= 31 ? day : null;
}

function year(tokens: readonly DriftToken[], from: number): Found | null {
  const raw = tokens[from]?.raw ?? '';
  if (!/^(?:19|20)\d\d$/u.test(raw)) return null;
  const next = tokens[from + 1];
  const isLed = YEAR_LEADS.has(tokens[from - 1]?.key ?? '');
  const counts =
    next?.kind === 'word' && next.sentence === tokens[from]?.sentence && !FUNCTION_WORD.test(next.key);
  if (
    (counts && !isLed) ||
    next?.key === '%' ||
    /^[$€£¥]$/u.test(tokens[from - 1]?.key ?? '') ||
    /^[$€£¥円]$/u.test(next?.key ?? '')
  )
    return null;
  return { key: raw, to: from + 1 };
}

function named(tokens: readonly DriftToken[], from: number): Found | null {
  const token = tokens[from];
  if (token?.kind !== 'word') return null;
  const to = from + 1;
  const weekday = WEEKDAYS.get(token.key);
  if (weekday !== undefined && isWeekday(tokens, from)) return { key: `w${weekday}`, to };
  const two = `${token.key}${tokens[to]?.key ?? ''}`;
  const three = `${two}${tokens[to + 1]?.key ?? ''}`;
  if (/^[月火水木金土日]曜日?/u.test(three))
    return {
      key: `w${'日月火水木金土'.indexOf(three[0] ?? '')}`,
      to: three.endsWith('日') ? to + 2 : to + 1,
    };
  const japanese = RELATIVE_DAYS.get(two);
  if (japanese !== undefined && /^[\u4e00-\u9fff]{2}$/u.test(two)) return { key: japanese, to: to + 1 };
  const day = RELATIVE_DAYS.get(token.key);
  if (day !== undefined && !isNoDay(tokens, from)) return { key: day, to };
  const vague = VAGUE_DAYS.get(`${token.key} ${tokens[to]?.key ?? ''}`);
  return vague === undefined ? null : { key: vague, to: to + 1, isVague: true };
}

/** Short forms are words, too: "sun", "sat", "wed". */
function isWeekday(tokens: readonly DriftToken[], from: number): boolean {
  const token = tokens[from];
  if (/^(?:segunda|terça|quarta|quinta|sexta)$/u.test(token?.key ?? ''))
    return (
      tokens[from + 2]?.key === 'feira' || /^(?:na|até|à|desde|nesta)$/u.test(tokens[from - 1]?.key ?? '')
    );
  if ((token?.raw.length ?? 0) > 4) return true;
  if (/^(?:lun|mar|jeu|dom|sab|sáb|seg|ter|qui|sex|qua)$/u.test(token?.key ?? '')) return false;
  const before = tokens[from - 1]?.key ?? '';
  const isLed = /^(?:on|by|until|till|from|this|next|last|every|to|and|-|,|am|bis|ab)$/u.test(before);
  return /^\p{Lu}/u.test(token?.raw ?? '') && isLed;
}

/** "Guten Morgen", "por la mañana". */
function isNoDay(tokens: readonly DriftToken[], from: number): boolean {
  const token = tokens[from];
  const before = tokens[from - 1]?.key ?? '';
  if (token?.key === 'morgen') return /^\p{Lu}/u.test(token.raw) || /^(?:am|goede|guten)$/u.test(before);
  if (token?.key === 'mañana') return /^(?:la|esta|una|cada)$/u.test(before);
  return false;
}
