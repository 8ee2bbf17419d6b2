import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openPage } from './page-shell';

/** A controlled textarea that takes one typed character at a time, and puts back its own value otherwise. */
const { composer, hold } = openPage();

function Composer() {
  const [value, setValue] = useState('');
  return createElement('textarea', {
    value,
    'aria-label': 'Reply',
    onChange: (event: { target: HTMLTextAreaElement }) => {
      const next = event.target.value;
      if (next.length !== value.length + 1) return;
      setValue(next);
      hold(next);
    },
  });
}

createRoot(composer).render(createElement(Composer, null));
