import { mountProseMirror } from './mount-prosemirror';
import { openPage } from './page-shell';

/** The editor stands in a frame of the same origin, and its script in the page. */
const { composer, hold } = openPage();
const frame = composer.appendChild(document.createElement('iframe'));
frame.title = 'Reply';
const inside = frame.contentDocument;
if (inside === null) throw new Error('The frame is closed');
mountProseMirror(inside.body, hold);
