import { careConcepts } from '../../lib/guards/_health/care-concepts';
import { harmConcepts } from '../../lib/guards/_health/harm-concepts';
import { findProvider } from '../../lib/guards/_health/provider-phrases';
import { withoutConditions } from '../../lib/guards/_health/without-conditions';
import type { Concepts } from '../../lib/guards/_reading/concept-index';
import {
  hidingConcepts,
  hidingNeeds,
  praiseConcepts,
  praiseNeeds,
} from '../../lib/guards/_relationship/praise-concepts';
import { gatingConcepts, gatingNeeds } from '../../lib/guards/_reviews/gating-concepts';
import { incentiveConcepts, incentiveNeeds } from '../../lib/guards/_reviews/incentive-concepts';
import type { LabelledReply } from '../measure/guards/labelled-reply';

/** Concepts whose weights are fitted: those of a guard, or of one half of it. */
export interface Fitted {
  readonly guard: string;
  /** Folder and beginning of the file that the weights go to, within lib/guards. */
  readonly place: string;
  readonly concepts: Concepts;
  /** One of these has to be there; absent: the guard weighs every text. */
  readonly needs?: readonly string[];
  /** How much sooner it speaks than was fitted, as replies of writers that it is not fitted to ask for. */
  readonly sooner?: number;
  /** @returns what the guard weighs of a reply; null: it is no matter for these concepts. */
  textOf(reply: LabelledReply): string | null;
}

const textOf = ({ text }: LabelledReply) => text;
const UNDISCLOSED = 'undisclosed-relationship';

export const FITTED: readonly Fitted[] = [
  {
    guard: 'review-incentive',
    place: '_reviews/incentive',
    concepts: incentiveConcepts,
    needs: incentiveNeeds,
    textOf,
  },
  {
    guard: 'review-gating',
    place: '_reviews/gating',
    concepts: gatingConcepts,
    needs: gatingNeeds,
    textOf,
  },
  { guard: 'health-relationship', place: '_health/care', concepts: careConcepts, sooner: 2, textOf: careOf },
  { guard: 'adverse-event', place: '_health/harm', concepts: harmConcepts, textOf: postOf },
  {
    guard: UNDISCLOSED,
    place: '_relationship/praise',
    concepts: praiseConcepts,
    needs: praiseNeeds,
    textOf: (reply) => (isTied(reply) ? reply.text : null),
  },
  {
    guard: UNDISCLOSED,
    place: '_relationship/hiding',
    concepts: hidingConcepts,
    needs: hidingNeeds,
    sooner: 4,
    textOf: (reply) => (isTied(reply) ? null : reply.text),
  },
];

function postOf({ post }: LabelledReply): string | null {
  return (typeof post === 'string' ? post : post?.text) ?? null;
}

function careOf({ text, context: { sector, visibility } }: LabelledReply): string | null {
  const isHealth = sector === 'health' || sector === 'pharma';
  if (visibility === 'private') return null;
  return isHealth || (sector === null && findProvider(text).length > 0) ? withoutConditions(text) : null;
}

function isTied({ context: { relationship } }: LabelledReply): boolean {
  return relationship !== null && relationship !== 'none';
}
