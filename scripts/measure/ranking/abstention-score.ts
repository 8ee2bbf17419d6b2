import { round } from '../round.ts';

/** Counts how well it is known that nothing fits. */
interface AbstentionScore {
  add(isOutOfScope: boolean, isHeldBack: boolean, isFirstRight: boolean): void;
  /** Per cent; nothing where no text was out of scope. */
  figures(): object;
}

export function createAbstentionScore(): AbstentionScore {
  const counts = { out: 0, heldBack: 0, both: 0, inScope: 0, right: 0 };
  const share = (part: number, of: number) => round((100 * part) / Math.max(1, of), 2);
  return {
    add(isOutOfScope, isHeldBack, isFirstRight) {
      if (isOutOfScope) counts.out += 1;
      else counts.inScope += 1;
      if (isHeldBack) counts.heldBack += 1;
      if (isOutOfScope && isHeldBack) counts.both += 1;
      if (!isOutOfScope && !isHeldBack && isFirstRight) counts.right += 1;
    },
    figures() {
      if (counts.out === 0) return {};
      return {
        oosPrecision: share(counts.both, counts.heldBack),
        oosRecall: share(counts.both, counts.out),
        // A text of the others that is held back is not answered right.
        inScopeAccuracy: share(counts.right, counts.inScope),
      };
    },
  };
}
