import type { TextSpan } from '../../domain/guard';
import { keptForLast } from '../_reading/kept';
import { findMeetings, type MeetingList } from '../_reading/meetings';
import { findPhrases } from '../_reading/phrases';
import { quotesIn } from '../_reading/quotes';
import type { Drift } from './drift';
import { type DriftNamer, named, namedOrNull } from './drift-names';
import type { DriftToken } from './drift-token';
import { negations } from './negation';

/** How a thing is said, and when the same words mean something harmless. */
export interface PhraseBook {
  /** Lists of words for `_phrases`. */
  readonly words: Readonly<Record<string, string>>;
  /** Say it by themselves. */
  readonly phrases: readonly string[];
  /** Say it only where one of `hints` stands in the same sentence. */
  readonly weak?: readonly string[];
  readonly hints?: readonly string[];
  /** Say it together. */
  readonly together?: MeetingList;
  /** Take it back for the whole sentence. */
  readonly cancels: readonly string[];
  /** For scripts without spaces. */
  readonly literals: readonly string[];
  readonly literalCancels: readonly string[];
}

type Find = (text: string) => readonly TextSpan[];

/** @returns what names the sentences in which an edit says a thing that the approved sentence did not. */
export function addedPhrases(book: PhraseBook): DriftNamer {
  const finders = {
    phrases: finder(book.words, book.phrases),
    weak: finder(book.words, book.weak ?? []),
    hints: finder(book.words, book.hints ?? []),
    cancels: finder(book.words, book.cancels),
  };
  const meetings = book.together === undefined ? () => [] : findMeetings(book.together);
  const find: Find = (text) => [
    ...finders.phrases(text),
    ...meetings(text),
    ...literalsIn(text, book.literals),
  ];
  const cancel: Find = (text) => [...finders.cancels(text), ...literalsIn(text, book.literalCancels)];
  return (drift, reply) => {
    const { text, sentences } = changedSentences(drift);
    const cancelled = cancel(text);
    const hinted = finders.hints(text);
    const isHinted = (span: TextSpan) => isIn(hinted, sentenceAt(sentences, span));
    const quotes = quotesIn(text);
    const isQuoted = (span: TextSpan) =>
      quotes.some(({ start, end }) => start <= span.start && span.end <= end);
    const spans = [...find(text), ...finders.weak(text).filter(isHinted)].filter((span) => !isQuoted(span));
    const turned = named(reply, negations)?.changes;
    const ranges = approvedRanges(drift.approved.tokens);
    const stood = new Map<Sentence, boolean>();
    const stoodThere = (sentence: Sentence): boolean => {
      const known = stood.get(sentence);
      if (known !== undefined) return known;
      const before = approvedSentence(drift, sentence, ranges);
      const stands = before !== '' && find(before).length > 0 && cancel(before).length === 0;
      stood.set(sentence, stands);
      return stands;
    };
    const cancelledSentences = new Set(cancelled.map((span) => sentenceAt(sentences, span)));
    const hits = spans.flatMap((span) => {
      const sentence = sentenceAt(sentences, span);
      if (sentence === null || cancelledSentences.has(sentence)) return [];
      const placed = { start: span.start + sentence.offset, end: span.end + sentence.offset };
      if (!touchesAdded(drift, turned, placed)) return [];
      return stoodThere(sentence) ? [] : [{ span: placed, sentence }];
    });
    const changes = drift.changes.flatMap(({ written }, index) =>
      hits.some(({ sentence }) => reaches(written, sentence)) ? [index] : [],
    );
    return namedOrNull(
      changes,
      hits.map(({ span }) => span),
    );
  };
}

function finder(words: PhraseBook['words'], phrases: readonly string[]): Find {
  return phrases.length === 0 ? () => [] : findPhrases({ words, phrases });
}

/** Where a sentence of the reply stands among the changed ones. */
interface Sentence extends TextSpan {
  /** Token indices of the reply, the end not included. */
  readonly from: number;
  readonly to: number;
  /** From here to its place in the reply; UTF-16 code units. */
  readonly offset: number;
}

interface Changed {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** Kept, since every book asks for them. */
const approvedRanges = keptForLast((tokens: readonly DriftToken[]) => sentenceRanges(tokens));

/** Gives the sentences of the reply in which something changed, one per line; only they need to be searched. */
const changedSentences = keptForLast((drift: Drift): Changed => {
  const { text, tokens } = drift.written;
  const ranges = sentenceRanges(tokens);
  const numbers = new Set<number>();
  for (const { written } of drift.changes) {
    const last = Math.max(written.from, written.to - 1);
    for (let at = written.from; at <= last; at += 1) numbers.add(tokens[at]?.sentence ?? -1);
  }
  let changed = '';
  const sentences: Sentence[] = [];
  for (const number of numbers) {
    const range = ranges[number];
    if (range === undefined) continue;
    const start = changed.length;
    const from = tokens[range.from]?.start ?? 0;
    changed += `${text.slice(from, tokens[range.to - 1]?.end).replaceAll('\n', ' ')}\n`;
    sentences.push({ ...range, start, end: changed.length, offset: from - start });
  }
  return { text: changed, sentences };
});

type Ranges = readonly { readonly from: number; readonly to: number }[];

/** @returns the tokens of each sentence. */
function sentenceRanges(tokens: readonly DriftToken[]): Ranges {
  const ranges: { from: number; to: number }[] = [];
  tokens.forEach(({ sentence }, index) => {
    const range = ranges[sentence];
    if (range === undefined) ranges[sentence] = { from: index, to: index + 1 };
    else range.to = index + 1;
  });
  return ranges;
}

function sentenceAt(sentences: readonly Sentence[], { start }: TextSpan): Sentence | null {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  return sentences[low] ?? null;
}

function isIn(spans: readonly TextSpan[], sentence: Sentence | null): boolean {
  return sentence !== null && spans.some(({ start }) => start >= sentence.start && start < sentence.end);
}

/** Words of a mere turn into the opposite do not count: that has a name of its own. */
function touchesAdded(
  { changes, written }: Drift,
  turned: ReadonlySet<number> | undefined,
  span: TextSpan,
): boolean {
  const { tokens } = written;
  for (let at = firstEndingAfter(tokens, span.start); (tokens[at]?.start ?? span.end) < span.end; at += 1) {
    if (tokens[at]?.kind === 'sign') continue;
    if (changes.some(({ written: { from, to } }, index) => from <= at && at < to && !turned?.has(index)))
      return true;
  }
  return false;
}

function firstEndingAfter(tokens: readonly DriftToken[], place: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.end ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A change that only ends where the sentence begins is of the one before. */
function reaches(written: { readonly from: number; readonly to: number }, sentence: Sentence): boolean {
  if (written.from >= sentence.to) return false;
  return written.from === written.to ? written.from > sentence.from : written.to > sentence.from;
}

/** @returns the approved sentences from which words of this one came. */
function approvedSentence(
  { approved, partner, written }: Drift,
  sentence: Sentence,
  ranges: readonly { readonly from: number; readonly to: number }[],
): string {
  const numbers = new Set<number>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const from = partner[at] ?? -1;
    if (from >= 0 && written.tokens[at]?.kind !== 'sign') numbers.add(approved.tokens[from]?.sentence ?? -1);
  }
  return [...numbers]
    .map((number) => {
      const { from = 0, to = 0 } = ranges[number] ?? {};
      return approved.text.slice(approved.tokens[from]?.start ?? 0, approved.tokens[to - 1]?.end ?? 0);
    })
    .join('\n');
}

function literalsIn(text: string, literals: readonly string[]): readonly TextSpan[] {
  return literals.flatMap((literal) => {
    const spans: TextSpan[] = [];
    for (let at = text.indexOf(literal); at >= 0; at = text.indexOf(literal, at + literal.length))
      spans.push({ start: at, end: at + literal.length });
    return spans;
  });
}
