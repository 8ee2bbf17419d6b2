import { createElement, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { openPage } from './page-shell';

const { composer, hold } = openPage();

function Composer() {
  const [value, setValue] = useState('');
  useEffect(() => hold(value), [value]);
  return createElement('textarea', {
    value,
    'aria-label': 'Reply',
    onChange: (event: { target: HTMLTextAreaElement }) => setValue(event.target.value),
  });
}

createRoot(composer).render(createElement(Composer, null));
