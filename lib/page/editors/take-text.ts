import { askToTake } from '../ask-model';
import { type OfferAction, offerText } from '../models/offer-text';

/**
 * Offers the text in the main world, since Firefox empties what is carried from the isolated one; where the
 * helper is not there, from here.
 * @returns whether the editor took it over
 */
export function takeText(editable: HTMLElement, action: OfferAction, text: string): boolean {
  return askToTake(editable, action, text) ?? offerText(editable, action, text);
}
