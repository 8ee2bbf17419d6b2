import { mountProseMirror } from './mount-prosemirror';
import { openPage } from './page-shell';

const { composer, hold } = openPage();
mountProseMirror(composer, hold);
