import { partsOutside } from './_own-parts';

/** A quoted post stands in a link box of its own, without buttons. */
export const { isOwn, ownPart, ownParts } = partsOutside(
  '[role="link"]:not(a, :has([data-testid="replyBtn"]))',
);
