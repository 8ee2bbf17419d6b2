import type { TermMatch } from '../domain/mention';
import { isOrdinary } from './ordinary-words';

/** @returns whether a match leaves no doubt: a handle or an address is nobody else's, a tag hardly, if it is no word */
export function isCertain({ place, term }: TermMatch): boolean {
  return place === 'handle' || place === 'domain' || (place === 'hashtag' && !isOrdinary(term));
}
