// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { endsInEmptyLine, placeSelection } from '../../../lib/page/editors/caret';

it.each([
  ['nothing written', '', [], 0, false],
  ['an empty paragraph alone', '<p><br></p>', [0], 0, true],
  ['a word', '<p>Hello</p>', [0, 0], 5, false],
  ['a word whose line is held open', '<p>Hello<br></p>', [0], 1, false],
  ['a line broken within the paragraph', '<p>Hello<br><br></p>', [0], 2, true],
  ['an empty paragraph below', '<p>Hello</p><p><br></p>', [1], 0, true],
  ['a chip at the end', '<p>Hello <b contenteditable="false">@mara</b><br></p>', [0], 2, false],
])('the end of %s', async (_name, html, path, offset, inEmptyLine) => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const editable = document.querySelector('div');
  if (editable === null) throw new Error('no editable');
  await placeSelection(editable, false);
  const node = path.reduce((within: Node | undefined, index) => within?.childNodes[index], editable);
  expect(document.getSelection()?.anchorNode).toBe(node);
  expect(document.getSelection()?.anchorOffset).toBe(offset);
  expect(endsInEmptyLine(editable)).toBe(inEmptyLine);
});
