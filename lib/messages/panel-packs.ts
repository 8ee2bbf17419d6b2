/** The words of signed packs in the panel. */
export const panelPacks = {
  refused: (why: string) =>
    `A pack of responses came in and was refused. ${why} The last good pack stays in use.`,
  ended:
    'The pack of approved responses has ended: none of it can be inserted. Take a new one over in the desk.',
  open: 'Open the desk',
} as const;
