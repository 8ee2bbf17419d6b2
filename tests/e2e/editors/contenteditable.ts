import { openPage } from './page-shell';

/** No editor at all: what stands in the element is what is posted, a line per block. */
const { composer, hold } = openPage();
const editable = composer.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
editable.role = 'textbox';
editable.ariaLabel = 'Reply';
editable.addEventListener('input', () =>
  hold(Array.from(editable.childNodes, (block) => block.textContent ?? '').join('\n')),
);
