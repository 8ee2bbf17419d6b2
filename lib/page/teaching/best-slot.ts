import type { Steps } from '../../sites/_generic-steps';
import type { Slot } from './slots';

/** Slots judged between two pauses. */
const FEW = 10;

/** @returns the slot with the highest score, the first of equal ones; null where none has more than the least */
export function* bestSlot(
  slots: readonly Slot[],
  scoreOf: (slot: Slot) => number,
  least: number,
): Steps<Slot | null> {
  let best: Slot | null = null;
  let most = least;
  for (const [index, slot] of slots.entries()) {
    const score = scoreOf(slot);
    if (score > most) [best, most] = [slot, score];
    if (index % FEW === FEW - 1) yield null;
  }
  return best;
}
