import { Editor, EditorState } from 'draft-js';
import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openPage } from './page-shell';

const { composer, hold } = openPage();

function Composer() {
  const [editorState, setEditorState] = useState(() => EditorState.createEmpty());
  const onChange = (next: EditorState) => {
    hold(next.getCurrentContent().getPlainText('\n'));
    setEditorState(next);
  };
  return createElement(Editor, { editorState, onChange, ariaLabel: 'Reply' });
}

createRoot(composer).render(createElement(Composer, null));
