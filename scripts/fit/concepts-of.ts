import { careConcepts } from '../../lib/guards/_care-concepts';
import { gatingConcepts } from '../../lib/guards/_gating-concepts';
import { greenConcepts } from '../../lib/guards/_green-concepts';
import { harmConcepts } from '../../lib/guards/_harm-concepts';
import { incentiveConcepts } from '../../lib/guards/_incentive-concepts';
import { hidingConcepts, praiseConcepts } from '../../lib/guards/_praise-concepts';
import type { Concepts } from '../../lib/guards/_weigh';

const ALL: Readonly<Record<string, Concepts>> = {
  'review-incentive': incentiveConcepts,
  'review-gating': gatingConcepts,
  'green-claim': greenConcepts,
  'health-relationship': careConcepts,
  'adverse-event': harmConcepts,
  praise: praiseConcepts,
  hiding: hidingConcepts,
};

/** @returns the concepts of a guard, or of one of its halves. */
export function conceptsOf(name: string): Concepts {
  return ALL[name] ?? {};
}
