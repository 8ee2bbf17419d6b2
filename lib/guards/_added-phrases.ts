import type { TextSpan } from '../domain/guard';
import type { Drift } from './_drift';
import { type DriftNamer, named, namedOrNull } from './_drift-names';
import type { DriftToken } from './_drift-token';
import { negations } from './_negation';
import { findPhrases } from './_phrases';

/** How a thing is said, and when the same words mean something harmless. */
export interface PhraseBook {
  /** Lists of words for `_phrases`. */
  readonly words: Readonly<Record<string, string>>;
  /** Say it by themselves. */
  readonly phrases: readonly string[];
  /** Say it only where one of `hints` stands in the same sentence. */
  readonly weak?: readonly string[];
  readonly hints?: readonly string[];
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
  const find: Find = (text) => [...finders.phrases(text), ...literalsIn(text, book.literals)];
  const cancel: Find = (text) => [...finders.cancels(text), ...literalsIn(text, book.literalCancels)];
  return (drift, reply) => {
    const { text, tokens } = drift.written;
    const turned = named(reply, negations)?.changes;
    const isAdded = addedTokens(drift, turned);
    const sentences = sentencesOf(tokens);
    const cancelled = cancel(text);
    const hinted = finders.hints(text);
    const spans = [
      ...find(text),
      ...finders.weak(text).filter((span) => isIn(hinted, sentenceAt(sentences, span))),
    ];
    const hits = spans.flatMap((span) => {
      const sentence = sentenceAt(sentences, span);
      if (sentence === null || isIn(cancelled, sentence)) return [];
      if (!touchesAdded(tokens, isAdded, sentence, span)) return [];
      const before = approvedSentence(drift, sentence);
      const stoodThere = find(before).length > 0 && cancel(before).length === 0;
      return stoodThere ? [] : [{ span, sentence }];
    });
    const changes = drift.changes.flatMap(({ written }, index) =>
      hits.some(
        ({ sentence }) =>
          written.from < sentence.to && written.to >= sentence.from && reaches(written, sentence),
      )
        ? [index]
        : [],
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

interface Sentence extends TextSpan {
  /** Token indices, the end not included. */
  readonly from: number;
  readonly to: number;
}

function sentencesOf(tokens: readonly DriftToken[]): readonly Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, token] of tokens.entries()) {
    const last = sentences[token.sentence];
    sentences[token.sentence] = {
      from: last?.from ?? index,
      to: index + 1,
      start: last?.start ?? token.start,
      end: token.end,
    };
  }
  return sentences;
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

/** Without the words of a mere turn into the opposite, which has a name of its own. */
function addedTokens({ changes, written }: Drift, turned?: ReadonlySet<number>): ReadonlySet<number> {
  const added = new Set<number>();
  for (const [index, { written: range }] of changes.entries()) {
    if (turned?.has(index)) continue;
    for (let at = range.from; at < range.to; at += 1) if (written.tokens[at]?.kind !== 'sign') added.add(at);
  }
  return added;
}

function touchesAdded(
  tokens: readonly DriftToken[],
  added: ReadonlySet<number>,
  sentence: Sentence,
  span: TextSpan,
): boolean {
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const token = tokens[at];
    if (token && token.start < span.end && span.start < token.end && added.has(at)) return true;
  }
  return false;
}

/** A change that only ends where the sentence begins is of the one before. */
function reaches(written: { readonly from: number; readonly to: number }, sentence: Sentence): boolean {
  return written.from === written.to ? written.from > sentence.from : written.to > sentence.from;
}

/** @returns the approved sentences from which words of this one came. */
function approvedSentence({ approved, partner, written }: Drift, sentence: Sentence): string {
  const numbers = new Set<number>();
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const from = partner[at] ?? -1;
    if (from >= 0 && written.tokens[at]?.kind !== 'sign') numbers.add(approved.tokens[from]?.sentence ?? -1);
  }
  const sentences = sentencesOf(approved.tokens);
  return [...numbers]
    .map((number) => approved.text.slice(sentences[number]?.start ?? 0, sentences[number]?.end ?? 0))
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
