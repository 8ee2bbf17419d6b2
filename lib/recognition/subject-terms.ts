import type { MatchPlace } from '../domain/mention';
import type { WatchSubject } from '../domain/watch-subject';
import type { Term, TermBounds } from './term';

/** A term of a watch subject. */
export interface SubjectTerm extends Term {
  /** As the team wrote it. */
  readonly written: string;
  /** Found in the same pass: exclusions take away what they overlap, context speaks for a name. */
  readonly place: MatchPlace | 'exclusion' | 'context';
  readonly subjectId: string;
}

/** @returns every form to look for, of all subjects; earlier ones win where two are equal. */
export function subjectTerms(subjects: readonly WatchSubject[]): SubjectTerm[] {
  return subjects.flatMap((subject) => [
    ...termsOf(subject, 'name', subject.names, nameForms),
    ...termsOf(subject, 'handle', subject.handles, handleForms),
    ...termsOf(subject, 'hashtag', subject.hashtags, (hashtag) => [`#${hashtag.replace(/^[#＃]/u, '')}`]),
    ...termsOf(subject, 'domain', subject.domains, domainForms),
    ...termsOf(subject, 'product', subject.products, nameForms),
    ...termsOf(subject, 'exclusion', subject.exclusions, nameForms),
    ...termsOf(subject, 'context', subject.contextWords, nameForms),
  ]);
}

const BOUNDS: Readonly<Record<SubjectTerm['place'], TermBounds>> = {
  name: 'name',
  handle: 'handle',
  hashtag: 'hashtag',
  domain: 'domain',
  product: 'name',
  exclusion: 'name',
  context: 'name',
};

function termsOf(
  { id }: WatchSubject,
  place: SubjectTerm['place'],
  written: readonly string[],
  formsOf: (term: string) => readonly string[],
): SubjectTerm[] {
  return written.flatMap((term) =>
    formsOf(term.trim()).map((form) => ({
      form,
      bounds: BOUNDS[place],
      written: term,
      place,
      subjectId: id,
    })),
  );
}

const JOINT = /['’‐-]/u;

/** "Coca-Cola" is also written "CocaCola", "O'Hara" also "OHara". */
function nameForms(name: string): string[] {
  if (!JOINT.test(name)) return [name];
  const joined = name.replace(/(?<=[\p{L}\p{N}])['’‐-](?=[\p{L}\p{N}])/gu, '');
  return joined === name ? [name] : [name, joined];
}

/** "u/" is how Reddit writes a handle. */
function handleForms(handle: string): string[] {
  const bare = handle.replace(/^[@＠]/u, '');
  return [`@${bare}`, `u/${bare}`];
}

/** The team may paste a whole address; its host counts. */
function domainForms(domain: string): string[] {
  return [
    domain
      .replace(/^[a-z]+:\/\//iu, '')
      .replace(/^www\./iu, '')
      .replace(/\/.*$/su, ''),
  ];
}
