import { decidingSentence, readsLike } from '../_learned/judge-wording';
import { type JudgedId, textIn } from '../_learned/wording-views';
import { findPhrases } from '../_reading/phrases';
import { addedPhrases, type PhraseBook } from './added-phrases';
import { type DriftNamer, namedOrNull } from './drift-names';

/** @returns what names as the rules do, and else the changed sentence that reads like it. */
export function judgedNamer(id: JudgedId, book: PhraseBook): DriftNamer {
  const byRules = addedPhrases(book);
  const findCancel = findPhrases({ words: book.words, phrases: book.cancels });
  return (drift, reply) => {
    const found = byRules(drift, reply);
    if (found !== null || !readsLike(reply, id)) return found;
    const span = decidingSentence(reply, id);
    if (findCancel(textIn(reply, span)).length > 0) return null;
    const { tokens } = drift.written;
    const changes = drift.changes.flatMap(({ written: { from, to } }, index) => {
      const start = tokens[from]?.start ?? span.end;
      const end = tokens[Math.max(from, to - 1)]?.end ?? start;
      return end > span.start && start < span.end ? [index] : [];
    });
    return namedOrNull(changes, [span]);
  };
}
