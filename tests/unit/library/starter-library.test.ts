import { describe, expect, it } from 'vitest';
import { DepartmentSchema } from '../../../lib/domain/department';
import { findLinks } from '../../../lib/domain/links';
import { MIN_SIMILARITY } from '../../../lib/domain/reply-match';
import { similarity } from '../../../lib/domain/similarity';
import { hasBrokenSlot, parseSlots, removeSlots } from '../../../lib/domain/slots';
import { textLength } from '../../../lib/domain/text-length';
import { siteAdapters } from '../../../lib/sites';
import { fillForLength } from './fill-for-length';
import { type LibraryRow, readLibrary } from './read-library';
import { personalDetails, privateWords, unwantedWords } from './unwanted-words';

const rows = readLibrary();
const english = rows.filter(({ language }) => language === 'en');
const variants = rows.filter(({ language }) => language !== 'en');
const languages = ['de', 'fr', 'es', 'pt-BR', 'ja'] as const;

const WELL_KNOWN = new Set(['customer.name', 'customer.handle', 'brand', 'agent.name']);
/** What a slot for it would put before everybody. */
const PERSONAL =
  /\b(order|account|tracking|policy|invoice|case|card|e-mail|address|birth)\b.*\b(number|date)\b/iu;
/** Google Play rejects longer replies: its developers' reference of `reviews.reply`. */
const GOOGLE_PLAY_MAX = 350;

/** The rows of which something is so, named as a person would look for them. */
function named(list: readonly LibraryRow[], isSo: (row: LibraryRow) => boolean): string[] {
  return list.filter(isSo).map(({ language, title }) => `${language}: ${title}`);
}

function repeated(words: readonly string[]): string[] {
  return words.filter((word, at) => words.indexOf(word) !== at);
}

const slotNames = ({ body }: LibraryRow) => new Set(parseSlots(body).map(({ name }) => name));
const blocks = ({ lockedBlocks, disclosures }: LibraryRow) => [...lockedBlocks, ...disclosures];
const declared = ({ slots }: LibraryRow) => slots.map(({ name }) => name);
const original = ({ group }: LibraryRow) => english.find(({ id }) => id === group);

describe('the starter library', () => {
  it('has at least 125 responses in English, for every department', () => {
    expect(english.length).toBeGreaterThanOrEqual(125);
    for (const department of DepartmentSchema.options) {
      expect(
        named(english, (row) => row.department === department).length,
        department,
      ).toBeGreaterThanOrEqual(8);
    }
  });

  it('says every id once, and every title, body and example once in a language', () => {
    expect(repeated(rows.map(({ id }) => id))).toEqual([]);
    for (const field of ['title', 'body'] as const) {
      expect(repeated(rows.map((row) => `${row.language} ${row[field].toLowerCase()}`))).toEqual([]);
    }
    expect(
      repeated(rows.flatMap((row) => row.examples.map((text) => `${row.language} ${text.toLowerCase()}`))),
    ).toEqual([]);
  });

  it('writes topics small, and names networks as posts do', () => {
    const sites = new Set(siteAdapters.map(({ id, network }) => network ?? id));
    expect(named(rows, ({ topics }) => topics.some((topic) => topic !== topic.toLowerCase()))).toEqual([]);
    expect(named(rows, ({ networks }) => networks.some((site) => !sites.has(site)))).toEqual([]);
  });

  it('holds its locked blocks and disclosures in the body, word for word', () => {
    const isAbsent = (row: LibraryRow) => blocks(row).some((block) => !row.body.includes(block));
    expect(named(rows, isAbsent)).toEqual([]);
    expect(named(rows, (row) => blocks(row).some((block) => parseSlots(block).length > 0))).toEqual([]);
  });

  it('declares exactly the slots that it uses, the well-known ones aside', () => {
    expect(named(rows, ({ body }) => hasBrokenSlot(body))).toEqual([]);
    const used = (row: LibraryRow) => [...slotNames(row)].filter((name) => !WELL_KNOWN.has(name));
    expect(named(rows, (row) => used(row).join() !== declared(row).join())).toEqual([]);
    expect(
      named(rows, ({ slots }) =>
        slots.some(({ type, choices }) => (type === 'choice') !== (choices !== undefined)),
      ),
    ).toEqual([]);
    expect(
      named(rows, ({ slots }) => slots.some(({ type, maxLength }) => type === 'text' && !maxLength)),
    ).toEqual([]);
  });

  it('asks for nothing personal in a slot that everybody would read', () => {
    expect(
      named(rows, (row) => row.visibility !== 'private' && declared(row).some((name) => PERSONAL.test(name))),
    ).toEqual([]);
  });

  it('asks for an order or account in private only', () => {
    const asksInPublic = ({ language, visibility, body }: LibraryRow) =>
      visibility !== 'private' && personalDetails[language].test(body) && !privateWords[language].test(body);
    expect(named(rows, asksInPublic)).toEqual([]);
    const mixesUp = ({ language, visibility, body }: LibraryRow) =>
      visibility !== 'public' && privateWords[language].test(body);
    expect(named(rows, mixesUp)).toEqual([]);
  });

  it('states no number, link or address of its own', () => {
    const isStated = ({ body }: LibraryRow) => /\p{N}/u.test(removeSlots(body)) || findLinks(body).length > 0;
    expect(named(rows, isStated)).toEqual([]);
  });

  it('fits the networks it is for, with every slot filled to its end', () => {
    const isUsedOn = (site: string) => (row: LibraryRow) =>
      row.visibility !== 'private' && (row.networks.length === 0 || row.networks.includes(site));
    const tooLong = rows
      .filter(isUsedOn('x'))
      .filter((row) => textLength(fillForLength(row), 'x-weighted') > 280);
    expect(tooLong.map((row) => `${row.title}: ${textLength(fillForLength(row), 'x-weighted')}`)).toEqual([]);
    const onPlay = rows.filter(({ networks }) => networks.includes('google-play'));
    expect(named(onPlay, (row) => textLength(fillForLength(row), 'characters') > GOOGLE_PLAY_MAX)).toEqual(
      [],
    );
  });

  it('says nothing that it should not', () => {
    const said = rows.flatMap(({ language, title, body }) =>
      unwantedWords[language].flatMap((pattern) => {
        const found = pattern.exec(removeSlots(body));
        return found ? [`${language}: ${title}: ${found[0]}`] : [];
      }),
    );
    expect(said).toEqual([]);
    expect(named(rows, ({ body }) => /[!?！？]{2}|\p{Lu}{5,}/u.test(removeSlots(body)))).toEqual([]);
  });

  it.each(['en', ...languages])(
    'holds no two answers in %s that would be taken for one another',
    (language) => {
      const list = rows.filter((row) => row.language === language);
      const alike = list.flatMap((one, at) =>
        list
          .slice(at + 1)
          .filter((other) => similarity(removeSlots(one.body), removeSlots(other.body)) >= MIN_SIMILARITY)
          .map((other) => `${one.title} / ${other.title}`),
      );
      expect(alike).toEqual([]);
    },
  );
});

describe('the language variants', () => {
  it.each(languages)('are twenty or more in %s, for every department', (language) => {
    const list = variants.filter((row) => row.language === language);
    expect(list.length).toBeGreaterThanOrEqual(20);
    expect(new Set(list.map(({ department }) => department)).size).toBe(DepartmentSchema.options.length);
  });

  it('are each of an English response, and one to a language', () => {
    expect(named(english, ({ id, group }) => id !== group)).toEqual([]);
    expect(named(variants, (row) => original(row) === undefined)).toEqual([]);
    expect(repeated(rows.map(({ group, language }) => `${group} ${language}`))).toEqual([]);
  });

  it('are for the same place, with the same slots and as many locked blocks', () => {
    const shape = (row: LibraryRow | undefined) =>
      row && [
        row.department,
        row.visibility,
        row.networks.join(),
        declared(row).toSorted().join(),
        row.lockedBlocks.length,
        row.disclosures.length,
      ];
    for (const row of variants)
      expect(shape(row), `${row.language}: ${row.title}`).toEqual(shape(original(row)));
  });
});
