import { foldText } from '../domain/fold-text';
import type { CheckedReply } from '../domain/guard';
import { isSharedName } from '../domain/shared-name';
import { messages } from '../messages';
import type { Address } from './_names/address-pieces';
import type { Title } from './_names/address-words';
import { TITLES } from './_names/address-words';
import { findAddresses } from './_names/addresses';
import { genderOfName } from './_names/first-names';
import { findHonorifics } from './_names/honorifics';
import { isMisspelt } from './_names/misspelt-names';
import { isSameName } from './_names/name-forms';
import type { Guard } from './index';

const id = 'wrong-name';

export const guard: Guard = {
  id,
  doc: 'Asks when a reply speaks to the customer by another name, or by a title that is only guessed.',
  check(reply) {
    const { customerName } = reply.context;
    const known = [customerName, reply.post?.authorName].filter((name) => name != null).filter(isTold);
    if (known.length === 0) return null;
    const people = known.map(personOf);
    const shown = known.at(-1) ?? '';
    const addresses = [...findAddresses(reply.text), ...findHonorifics(reply.text), ...handleIn(reply)];
    if (addresses.length === 0) return null;
    const own = ownNames(reply);
    const strangers = addresses.filter((address) => isStranger(address, people, own));
    if (strangers.length > 0 && !addresses.some((one) => !strangers.includes(one) && one.names.length > 0))
      return {
        guardId: id,
        level: 'confirm',
        sentence: messages.guards.wrongName(textOf(reply.text, strangers[0]), shown),
        spans: strangers.map(({ start, end }) => ({ start, end })),
      };
    const guessed = addresses.filter(({ title }) => isGuessed(title, people));
    if (guessed.length === 0) return null;
    const sentence = messages.guards.guessedTitle(textOf(reply.text, guessed[0]));
    return {
      guardId: id,
      level: 'confirm',
      sentence,
      spans: guessed.map(({ start, end }) => ({ start, end })),
    };
  },
};

function textOf(text: string, address: Address | undefined): string {
  return address === undefined ? '' : text.slice(address.start, address.end);
}

/** "@quiet_heron thanks…", "Hey @quiet_heron": at the beginning a handle is the one spoken to. */
function handleIn({ text, post, context }: CheckedReply): readonly Address[] {
  const author = post?.authorName?.trim().replace(/^@/u, '') ?? '';
  const [whole = '', handle = ''] = HANDLE.exec(text) ?? [];
  const folded = foldText(handle);
  if (handle === '') return [];
  const isOnlyName = author === '' || /\s/u.test(author);
  if (isOnlyName && (genderOfName(folded) === null || folded === foldText(context.brand ?? ''))) return [];
  const start = whole.indexOf('@');
  return [{ names: [folded], title: 'none', hasTitle: false, start, end: whole.length }];
}

const HANDLE =
  /^\s*(?:(?:hi|hey|hiya|hello|dear|thanks|sorry|thank you|cheers),? )?@([\w.-]{2,40})(?![\w.@-])/iu;

function isTold(name: string): boolean {
  return name.trim() !== '' && name.length <= 200 && !isSharedName(name);
}

interface Person {
  /** Folded words of the name, without titles. */
  readonly words: readonly string[];
  /** All its letters together, as a handle has them. */
  readonly letters: string;
  readonly isHandle: boolean;
  readonly hasSurname: boolean;
  /** Null: nothing tells. */
  readonly gender: Exclude<Title, 'none'> | 'either' | null;
}

const SPLIT = /[^\p{L}\p{M}]+|(?<=\p{Ll})(?=\p{Lu})/u;

function personOf(name: string): Person {
  const all = name
    .split(SPLIT)
    .filter((word) => word !== '')
    .map(foldText);
  const titled = all.find((word) => TITLES.has(word) && TITLES.get(word) !== 'none');
  const words = all.filter((word) => !TITLES.has(word) || all.length === 1);
  const isHandle = !name.trim().includes(' ') && (/[\d_.@]/u.test(name) || /^\p{Ll}/u.test(name.trim()));
  const [first = ''] = words;
  const surname = words.length > 1 ? (words.at(-1) ?? '') : '';
  const known = first.length === 1 || isHandle ? 'either' : genderOfName(first);
  const title = titled === undefined ? null : (TITLES.get(titled) ?? null);
  const gender = title === null || title === 'none' ? known : title;
  return { words, letters: words.join(''), isHandle, hasSurname: surname.length > 1 && !isHandle, gender };
}

const INITIAL = 1;

/** @returns the words that name the writer of the reply, the brand, or the customer in their own post. */
function ownNames({ context: { agentName, brand }, post }: CheckedReply): ReadonlySet<string> {
  return new Set([...wordsIn(`${agentName ?? ''} ${brand ?? ''}`), ...selfNames(post?.text ?? '')]);
}

/** @returns whether the name spoken to is none of the customer's. */
function isStranger(
  { names, hasTitle }: Address,
  people: readonly Person[],
  own: ReadonlySet<string>,
): boolean {
  const given = names
    .flatMap((name) => name.split(/['-]/u))
    .filter((word) => word.length > INITIAL || SPACELESS.test(word));
  if (given.length === 0 || people.some((person) => isNamed(given, hasTitle, person))) return false;
  return !given.some((word) => own.has(word));
}

function isNamed(given: readonly string[], hasTitle: boolean, person: Person): boolean {
  if (given.some((word) => isOtherScript(word, person.letters))) return true;
  if (person.isHandle)
    return given.some(
      (word) => person.letters.includes(word) || person.words.some((w) => isSameName(w, word)),
    );
  const fits = (word: string) =>
    person.words.includes(word) ||
    person.words.some((own) => own.length === INITIAL && own !== person.words[0] && word.startsWith(own)) ||
    (hasTitle && isBentName(word, person.words[0] ?? '')) ||
    (!hasTitle && isSameName(word, person.words[0] ?? '') && !isMisspelt(word, person.words[0] ?? '')) ||
    person.letters === given.join('') ||
    (SPACELESS.test(word) && (person.letters.startsWith(word) || person.letters.endsWith(word)));
  if (person.hasSurname) return given.every((word) => fits(word) || PARTICLE.has(word));
  if (hasTitle && given.length === 1 && !given.some((word) => SPACELESS.test(word))) return true;
  return given.some(fits);
}

/** Polish and Czech call people by another ending: "Panie Tomaszu". */
function isBentName(word: string, own: string): boolean {
  return (
    own.length > 3 &&
    word.startsWith(own.slice(0, -1)) &&
    /[uieyo]$/u.test(word) &&
    word.length <= own.length + 2
  );
}

const SPACELESS = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const PARTICLE = new Set(
  'de da do dos das del della di van von der den ter la le du bin al el household family'.split(' '),
);

/** Names in two scripts cannot be compared. */
function isOtherScript(one: string, other: string): boolean {
  const isLatin = (word: string) => /^\p{Script=Latin}/u.test(word);
  return other !== '' && isLatin(one) !== isLatin(other);
}

function wordsIn(text: string): string[] {
  return foldText(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

const NAMES_NEXT = /^(?:name|call|im|am|i|m|heisse|appelle|llamo|chamo|chiamo|heet|bin)$/u;
const NEAR = 3;

/** @returns the words by which a post may name its writer: "I'm Bill", "my name is Bill", or "Bill" at its end. */
function selfNames(post: string): ReadonlySet<string> {
  const words = wordsIn(post.slice(0, 20_000));
  const isNamed = (at: number) =>
    at >= words.length - 2 || words.slice(Math.max(0, at - NEAR), at).some((near) => NAMES_NEXT.test(near));
  return new Set(words.filter((_, at) => isNamed(at)));
}

/** @returns whether the title gives the customer a gender that is not known, or another. */
function isGuessed(title: Title, people: readonly Person[]): boolean {
  if (title === 'none') return false;
  const told = people.find(({ gender }) => gender === 'female' || gender === 'male');
  if (told !== undefined) return told.gender !== title;
  return people.some(({ gender }) => gender === 'either' || gender === null);
}
