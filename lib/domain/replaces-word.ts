import type { LearnedRow } from './learned-row';

type Word = Pick<LearnedRow, 'id' | 'postKey' | 'what' | 'was' | 'value'>;

/**
 * Of one post and kind of verdict only the last word counts. Of what kind a post is, several things may be said: what
 * it is most of all, and of each other kind whether it is that, too.
 */
export function replacesWord(by: Word, known: Word): boolean {
  if (by.id === known.id) return true;
  if (by.postKey !== known.postKey || by.what !== known.what) return false;
  const [beside, besideKnown] = [besideOf(by), besideOf(known)];
  if (beside === null && besideKnown === null) return true;
  if (beside === null) return besideKnown === by.was || besideKnown === by.value;
  return beside === (besideKnown ?? known.value);
}

/** @returns the kind of post that was added beside the main one, or taken away; null: the word is of the verdict itself */
export function besideOf({ what, was, value }: Pick<Word, 'what' | 'was' | 'value'>): string | null {
  if (what !== 'intent' || (was !== null && value !== null)) return null;
  return value ?? was;
}
