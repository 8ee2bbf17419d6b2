import { offerStrategy, ofKind } from './offer-strategy';

/** Slate, in both browsers: joins a pasted line to the typing before it, but not a piece in its own format. */
export const slate = offerStrategy(ofKind('slate'), 'replace', true);
