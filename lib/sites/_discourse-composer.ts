import { attributeIn } from './_attribute';
import { placeInAddress, placeOfPost } from './_discourse-place';
import { partsOf } from './_discourse-row';
import { canonicalLink } from './_links';
import type { Page } from './index';

const BOX =
  'textarea.d-editor-input:not([disabled]), [contenteditable="true"].d-editor-input, .ProseMirror[contenteditable="true"]';
/** The composer while it writes a public reply: not a new topic, an edit, a letter, a word among staff. */
const REPLYING = '#reply-control.composer-action-reply:is(.open, .fullscreen):not(.composing-whisper)';

/**
 * The forum has one composer. It names what it answers: a post by its address, or the topic, which is its first
 * post's address.
 * @returns its editable when it answers this post
 */
export function findDiscourseComposer(element: Element, page: Page): HTMLElement | null {
  const composer = page.document.querySelector(REPLYING);
  if (composer === null) return null;
  const link = '.action-title a[href*="/t/"], .reply-details a[href*="/t/"]';
  const answered = placeInAddress(canonicalLink(attributeIn(composer, link, 'href'), page));
  const place = placeOfPost(element, partsOf(element)?.date ?? null, page);
  if (answered === null || answered.topic !== place?.topic || answered.number !== place.number) return null;
  return composer.querySelector<HTMLElement>(BOX);
}
