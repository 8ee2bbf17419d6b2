import { mountProseMirror } from './mount-prosemirror';
import { openPage } from './page-shell';

/** Takes every paste over, and does nothing with it. */
const { composer, hold } = openPage();
mountProseMirror(composer, hold, { handlePaste: () => true });
