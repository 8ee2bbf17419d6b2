/** The keys of the panel, and what each does. */
export const panelKeys = {
  title: 'Keys',
  explain: 'They work while this panel has the focus, never in the page.',
  shortcut: 'From anywhere, the browser’s own shortcut opens the panel:',
  list: [
    ['j / k', 'Next or previous post'],
    ['Enter', 'Open the post'],
    ['1 – 3', 'Insert that reply'],
    ['e', 'Edit the first reply'],
    ['n', 'Note about the author'],
    ['t', 'Tag the author'],
    ['a', 'Advocate: mark or unmark'],
    ['o', 'Outcome of the last entry'],
    ['r', 'Route: department of the last entry'],
    ['/', 'Search all replies'],
    ['?', 'These keys'],
    ['Esc', 'Back'],
  ],
} as const;
