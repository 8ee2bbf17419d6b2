import { contentIdOf } from './_xenforo-message';
import type { Page } from './index';

/** Boxes of the editor (Froala in 2.x), and the plain one of its BB code mode and of 1.x. */
const RICH = '.fr-element[contenteditable="true"]';
const PLAIN = 'textarea[name="message"], textarea[name="message_html"]';

const HIDDEN =
  '[style*="display: none"], [style*="display:none"], [style*="visibility: hidden"], [hidden], .is-hidden, noscript';

/**
 * The box at the foot of a page answers its thread, not one post: it is given for every post of the thread, while
 * it is the page's only one. The box below a profile post answers that post.
 * @returns the editable of the open box; never one for a new thread, an edit or a letter
 */
export function findXenforoComposer(element: Element, page: Page): HTMLElement | null {
  const id = contentIdOf(element) ?? '';
  const number = id.slice(id.lastIndexOf('-') + 1);
  if (/^profile-post-\d+$/.test(id)) {
    return boxIn(
      element.querySelector(`form[action*="${number}/add-comment"], form[action*="${number}/comment"]`),
    );
  }
  if (!id.startsWith('post-')) return null;
  const forms = page.document.querySelectorAll('form[action*="/add-reply"]');
  return forms.length === 1 ? boxIn(forms[0] ?? null) : null;
}

function boxIn(form: Element | null): HTMLElement | null {
  if (form === null) return null;
  for (const box of form.querySelectorAll<HTMLElement>(`${RICH}, ${PLAIN}`)) if (isOpen(box)) return box;
  return null;
}

/** The editor hides the box that it stands for; by the markup, since asking for sizes would force a layout. */
function isOpen(box: HTMLElement): boolean {
  return box.closest(HIDDEN) === null;
}
