import type { WatchSubject } from '../domain/watch-subject';
import { trimHandle } from './trim-handle';

/** What the person types for the brand: terms apart by commas or lines. */
export type SubjectForm = Readonly<Record<SubjectField, string>>;
export type SubjectField = keyof SubjectTerms;
type SubjectTerms = Omit<WatchSubject, 'id' | 'kind'>;

/** In the order in which they are asked for. */
export const SUBJECT_FIELDS: readonly SubjectField[] = [
  'names',
  'handles',
  'ownHandles',
  'hashtags',
  'domains',
  'products',
  'contextWords',
  'exclusions',
];

/** A term longer than this is no term (the domain's own limit). */
const LONGEST_TERM = 200;

/** @returns the terms of a form, without the marks that the domain leaves out. */
export function readTerms(form: SubjectForm): SubjectTerms {
  return {
    names: split(form.names),
    handles: split(form.handles).map(trimHandle).filter(isFilled),
    ownHandles: split(form.ownHandles).map(trimHandle).filter(isFilled),
    hashtags: split(form.hashtags)
      .map((tag) => tag.replace(/^[#＃]+/u, ''))
      .filter(isFilled),
    domains: split(form.domains).map(hostOf).filter(isFilled),
    products: split(form.products),
    exclusions: split(form.exclusions),
    contextWords: split(form.contextWords),
  };
}

/** @returns the form that shows these terms; an empty one for a new subject. */
export function toForm(subject: WatchSubject | undefined): SubjectForm {
  const join = (terms: readonly string[] = []) => terms.join(', ');
  return {
    names: join(subject?.names),
    handles: join(subject?.handles),
    ownHandles: join(subject?.ownHandles),
    hashtags: join(subject?.hashtags),
    domains: join(subject?.domains),
    products: join(subject?.products),
    exclusions: join(subject?.exclusions),
    contextWords: join(subject?.contextWords),
  };
}

function split(written: string): string[] {
  const terms = written
    .split(/[,\n;、，]/u)
    .map((term) => term.trim())
    .filter((term) => isFilled(term) && term.length <= LONGEST_TERM);
  return [...new Set(terms)];
}

function isFilled(term: string): boolean {
  return term !== '';
}

/** People paste whole addresses. */
function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z]+:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#].*$/u, '');
}
