import { offerStrategy, ofKind } from './offer-strategy';

/** ProseMirror, also as TipTap (Bluesky), in both browsers: leaves empty lines out of a plain text. */
export const proseMirror = offerStrategy(ofKind('prosemirror'), 'paste-paragraphs');
