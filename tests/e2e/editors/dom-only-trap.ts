import { openPage } from './page-shell';

/**
 * An editor whose model hears of single typed characters alone. Whatever else changes its document looks right
 * until the editor renders what it holds, on losing or gaining the focus.
 */
const { composer, hold } = openPage();
const editable = composer.appendChild(document.createElement('div'));
editable.contentEditable = 'true';
editable.role = 'textbox';
editable.ariaLabel = 'Reply';

let model = '';
const render = () => {
  if (editable.textContent !== model) editable.textContent = model;
};
editable.addEventListener('beforeinput', (event) => {
  if (event.inputType !== 'insertText' || event.data?.length !== 1) return;
  model += event.data;
  hold(model);
});
editable.addEventListener('blur', render);
editable.addEventListener('focus', render);
