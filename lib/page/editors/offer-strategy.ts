import type { ModelKind } from '../../messaging';
import type { OfferAction } from '../models/offer-text';
import { pause } from '../settle';
import { focusQuietly, placeSelection } from './caret';
import type { EditorStrategy } from './editor-strategy';
import { takeText } from './take-text';

/** Longest time that editors known wait until they look at a new selection (Slate: 100), twice; milliseconds. */
const SELECTION_TAKES_MS = 200;

/**
 * For an editor that takes what it is offered at its own selection, which follows the document's.
 * @param looksLate it looks at a new selection only after a while
 */
export function offerStrategy(
  handles: EditorStrategy['handles'],
  action: OfferAction,
  looksLate = false,
): EditorStrategy {
  return {
    undoable: true,
    mayActLater: true,
    handles,
    async write(editable, text, replaces) {
      focusQuietly(editable);
      await placeSelection(editable, replaces);
      if (looksLate) await pause(SELECTION_TAKES_MS);
      return takeText(editable, action, text);
    },
  };
}

/** @returns what handles editors with that model */
export function ofKind(wanted: ModelKind): EditorStrategy['handles'] {
  return (_editable, kind) => kind === wanted;
}
