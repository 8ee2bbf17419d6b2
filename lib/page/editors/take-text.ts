import { askToTake } from '../ask-model';
import { pasteText, replaceText } from '../models/offer-text';

/**
 * Offers the text in the main world, since Firefox empties what is carried from the isolated one; where the
 * helper is not there, from here.
 * @returns whether the editor took it over
 */
export function takeText(editable: HTMLElement, action: 'paste' | 'replace', text: string): boolean {
  const taken = askToTake(editable, action, text);
  if (taken !== null) return taken;
  return action === 'paste' ? pasteText(editable, text) : replaceText(editable, text);
}
