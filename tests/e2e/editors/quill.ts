import Quill from 'quill';
import { openPage } from './page-shell';

/** Quill 2, as sites mount it without a theme. */
const { composer, hold } = openPage();
const quill = new Quill(composer.appendChild(document.createElement('div')));
quill.root.role = 'textbox';
quill.root.ariaLabel = 'Reply';
quill.on('text-change', () => hold(quill.getText().replace(/\n$/, '')));
