import { greenConcepts } from '../../lib/guards/_green/green-concepts';
import { careConcepts } from '../../lib/guards/_health/care-concepts';
import { harmConcepts } from '../../lib/guards/_health/harm-concepts';
import type { Concepts } from '../../lib/guards/_reading/weigh';
import { hidingConcepts, praiseConcepts } from '../../lib/guards/_relationship/praise-concepts';
import { gatingConcepts } from '../../lib/guards/_reviews/gating-concepts';
import { incentiveConcepts } from '../../lib/guards/_reviews/incentive-concepts';

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
