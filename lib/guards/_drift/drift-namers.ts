import { ADMISSIONS } from '../_commitments/admission-words';
import { PROMISES } from '../_commitments/promise-words';
import { REFUND_OFFERS } from '../_commitments/refund-words';
import { LEGAL_THREATS } from '../_commitments/threat-words';
import { addedPhrases } from './added-phrases';
import { changedValues } from './changed-values';
import type { DriftNamer } from './drift-names';
import { judgedNamer } from './judged-namer';
import { keptWording } from './kept-wording';
import { negations } from './negation';

/** What each drift guard looks for; what none of these explains is other wording. */
export const driftNamers = {
  promise: judgedNamer('promise', PROMISES),
  admission: addedPhrases(ADMISSIONS),
  refundOffered: addedPhrases(REFUND_OFFERS),
  legalThreat: addedPhrases(LEGAL_THREATS),
  negationChanged: negations,
  priceChanged: changedValues('price'),
  numberChanged: changedValues('number'),
  dateChanged: changedValues('date'),
  linkChanged: changedValues('link'),
  disclosureRemoved: keptWording(({ response }) => response?.disclosures ?? []),
  lockedBlockChanged: keptWording(({ response, context }) => [
    ...(response?.lockedBlocks ?? []),
    ...context.lockedBlocks,
  ]),
} satisfies Readonly<Record<string, DriftNamer>>;
