import { offerStrategy, ofKind } from './offer-strategy';

/** Lexical (Facebook, Reddit), in both browsers: takes a paste. */
export const lexical = offerStrategy(ofKind('lexical'), 'paste');

/** Lexical without its clipboard plug-in: takes the text as a replacement. */
export const lexicalReplacement = offerStrategy(ofKind('lexical'), 'replace');
