import { ownParts } from './_generic-own';

const EDITABLE =
  'textarea:not([disabled],[readonly]), [contenteditable="true"], [contenteditable=""], [contenteditable="plaintext-only"]';
/** Where an editable does not answer now: told by the markup, since asking for sizes would force a layout. */
const NOT_OPEN = '[hidden],[inert],details:not([open]),[role="search"]';
/** Names that forms give to the post they answer. */
const ANSWERED = /parent|reply|answer|comment_?id|post_?id|quote|^to$/i;

/** @returns the editable inside the post, or in a form that names the post as what it answers. */
export function findGenericComposer(post: Element): HTMLElement | null {
  return firstEditable(ownParts(post, EDITABLE)) ?? inControlledForm(post) ?? inNamingForm(post);
}

/** A button of the post may tell which form it opened. */
function inControlledForm(post: Element): HTMLElement | null {
  for (const button of ownParts(post, '[aria-controls]')) {
    const id = button.getAttribute('aria-controls') ?? '';
    const form = post.ownerDocument.getElementById(id);
    const box = form === null ? null : editableIn(form);
    if (box !== null) return box;
  }
  return null;
}

function inNamingForm(post: Element): HTMLElement | null {
  const names = namesOf(post);
  if (names.size === 0) return null;
  for (const form of post.ownerDocument.querySelectorAll('form')) {
    const hidden = Array.from(form.querySelectorAll('input[type="hidden"]'));
    const isAnswer = hidden.some(
      (input) =>
        ANSWERED.test(input.getAttribute('name') ?? '') && names.has(input.getAttribute('value') ?? ''),
    );
    const box = isAnswer ? editableIn(form) : null;
    if (box !== null) return box;
  }
  return null;
}

/** The post's id, with and without the word before its number. */
function namesOf(post: Element): Set<string> {
  const number = /(\d+)$/.exec(post.id)?.[1];
  return new Set([post.id, number ?? ''].filter((name) => name !== ''));
}

function editableIn(root: Element): HTMLElement | null {
  return firstEditable(root.matches(EDITABLE) ? [root] : Array.from(root.querySelectorAll(EDITABLE)));
}

function firstEditable(elements: readonly Element[]): HTMLElement | null {
  for (const element of elements) {
    if (isHtml(element) && element.closest(NOT_OPEN) === null) return element;
  }
  return null;
}

function isHtml(element: Element): element is HTMLElement {
  return 'isContentEditable' in element;
}
