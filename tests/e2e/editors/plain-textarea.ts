import { openPage } from './page-shell';

const { composer, hold } = openPage();
const textarea = composer.appendChild(document.createElement('textarea'));
textarea.ariaLabel = 'Reply';
textarea.addEventListener('input', () => hold(textarea.value));
