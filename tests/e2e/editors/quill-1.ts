import Quill from 'quill-1';
import { openPage } from './page-shell';

/** Quill 1, which lets the browser paste into a hidden element of its own. */
const { composer, hold } = openPage();
const quill = new Quill(composer.appendChild(document.createElement('div')));
quill.root.role = 'textbox';
quill.root.ariaLabel = 'Reply';
quill.on('text-change', () => hold(quill.getText().replace(/\n$/, '')));
