import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/themes/silver';
import { linesOfHtml } from './lines-of-html';
import { openPage } from './page-shell';

/** TinyMCE, which edits the body of a frame of its own. */
const { composer, hold } = openPage();
void tinymce.init({
  target: composer.appendChild(document.createElement('textarea')),
  license_key: 'gpl',
  menubar: false,
  statusbar: false,
  toolbar: false,
  setup(editor) {
    editor.on('input change undo redo SetContent', () => hold(linesOfHtml(editor.getContent())));
    editor.on('init', () => editor.getBody().setAttribute('role', 'textbox'));
  },
});
