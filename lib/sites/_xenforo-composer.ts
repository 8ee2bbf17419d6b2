import { openBox } from './_open-box';
import { contentIdOf } from './_xenforo-message';
import type { Page } from './index';

/** Boxes of the editor (Froala in 2.x), and the plain one of its BB code mode and of 1.x. */
const BOXES = '.fr-element[contenteditable="true"], textarea[name="message"], textarea[name="message_html"]';

/**
 * The box at the foot of a page answers its thread, not one post: it is given for every post of the thread, while
 * it is the page's only one. The box below a profile post answers that post.
 * @returns the editable of the open box; never one for a new thread, an edit or a letter
 */
export function findXenforoComposer(element: Element, page: Page): HTMLElement | null {
  const id = contentIdOf(element) ?? '';
  const number = id.slice(id.lastIndexOf('-') + 1);
  if (/^profile-post-\d+$/.test(id)) {
    return openBox(
      element.querySelector(`form[action*="${number}/add-comment"], form[action*="${number}/comment"]`),
      BOXES,
    );
  }
  if (!id.startsWith('post-')) return null;
  const forms = page.document.querySelectorAll('form[action*="/add-reply"]');
  return forms.length === 1 ? openBox(forms[0], BOXES) : null;
}
