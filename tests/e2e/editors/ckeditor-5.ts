import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';
import { linesOfHtml } from './lines-of-html';
import { openPage } from './page-shell';

const { composer, hold } = openPage();
const element = composer.appendChild(document.createElement('div'));
const config = { licenseKey: 'GPL', label: 'Reply', plugins: [Essentials, Paragraph] };
void ClassicEditor.create(element, config).then((editor) => {
  editor.model.document.on('change:data', () => hold(linesOfHtml(editor.getData())));
});
