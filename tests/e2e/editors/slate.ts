import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Node } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { openPage } from './page-shell';

const { composer, hold } = openPage();
const empty: Descendant[] = [{ children: [{ text: '' }] }];

function Composer() {
  const [editor] = useState(() => withHistory(withReact(createEditor())));
  const onChange = (value: Descendant[]) => hold(value.map((block) => Node.string(block)).join('\n'));
  const editable = createElement(Editable, { role: 'textbox', 'aria-label': 'Reply' });
  return createElement(Slate, { editor, initialValue: empty, onChange }, editable);
}

createRoot(composer).render(createElement(Composer, null));
