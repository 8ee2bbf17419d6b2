import { describe, expect, it } from 'vitest';
import { MIN_SIMILARITY } from '../../../lib/domain/reply-match';
import { similarity } from '../../../lib/domain/similarity';
import example from '../../../public/example-data.json';
import starter from '../../../public/starter-library.json';

interface Titled {
  readonly title: string;
  readonly body: string;
}

// The two sets word some of the same answers alike on purpose, so each is looked at by itself.
const sets: readonly (readonly [string, readonly Titled[]])[] = [
  ['starter library', starter.responses.filter(({ language }) => language === 'en')],
  ['example set', example.responses],
];

function isAlike(a: string, b: string): boolean {
  return similarity(a, b) >= MIN_SIMILARITY;
}

/** As a customer would read it. */
function asPosted(body: string): string {
  return body.replaceAll('{{customer.name}}', 'Mara').replaceAll(/\{\{[^}]*\}\}/g, 'Tuesday');
}

const sentences = (text: string) => text.split(/(?<=[.!?])\s+/u);
const words = (text: string) => text.split(' ');
/** Leaving out more than half of a text makes another one of it. */
function withoutShortest(text: string): string {
  const shortest = sentences(text).toSorted((a, b) => words(a).length - words(b).length)[0];
  return sentences(text)
    .filter((sentence) => sentence !== shortest)
    .join(' ');
}

const edits: readonly (readonly [string, (text: string) => string])[] = [
  ['a sentence added', (text) => `${text} We are here until six today, Sam.`],
  ['a sentence before it', (text) => `Good morning from all of us! ${text}`],
  ['another name', (text) => text.replace('Mara', 'Jonas')],
  ['a typo mended', (text) => text.replace(words(text)[2] ?? '', 'tyop')],
  ['its shortest sentence removed', withoutShortest],
  [
    'every second word left out',
    (text) =>
      words(text)
        .filter((_word, at) => at % 2 === 0)
        .join(' '),
  ],
  [
    'its first half only',
    (text) =>
      words(text)
        .slice(0, Math.ceil(words(text).length / 2))
        .join(' '),
  ],
];

describe.each(sets)('the %s', (_name, responses) => {
  it.each([
    ['as written', (text: string) => text],
    ['as posted', asPosted],
  ])('holds no two answers that would be taken for one another, %s', (_what, shown) => {
    const alike = responses.flatMap((one, at) =>
      responses
        .slice(at + 1)
        .filter((other) => isAlike(shown(one.body), shown(other.body)))
        .map((other) => `${one.title} / ${other.title}`),
    );
    expect(alike).toEqual([]);
  });

  it.each(edits)('is known again with %s', (_what, edit) => {
    const missed = responses.filter(({ body }) => !isAlike(asPosted(body), edit(asPosted(body))));
    expect(missed.map(({ title }) => title)).toEqual([]);
  });
});
