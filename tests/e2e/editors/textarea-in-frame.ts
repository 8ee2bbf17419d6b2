import { openPage } from './page-shell';

/** The reply box stands in a frame of the same origin, as in older forum engines. */
const { composer, hold } = openPage();
const frame = composer.appendChild(document.createElement('iframe'));
frame.title = 'Reply';
const inside = frame.contentDocument;
if (inside === null) throw new Error('The frame is closed');
const textarea = inside.body.appendChild(inside.createElement('textarea'));
textarea.ariaLabel = 'Reply';
textarea.addEventListener('input', () => hold(textarea.value));
