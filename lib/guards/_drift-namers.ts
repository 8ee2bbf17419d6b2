import { addedPhrases } from './_added-phrases';
import { ADMISSIONS } from './_admission-words';
import { changedValues } from './_changed-values';
import type { DriftNamer } from './_drift-names';
import { judgedNamer } from './_judged-namer';
import { keptWording } from './_kept-wording';
import { negations } from './_negation';
import { PROMISES } from './_promise-words';
import { REFUND_OFFERS } from './_refund-words';
import { LEGAL_THREATS } from './_threat-words';

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
