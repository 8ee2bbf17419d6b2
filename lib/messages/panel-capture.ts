/** Words of capturing a post by hand. */
export const panelCapture = {
  /** In the browser's context menu of selected text. */
  menu: 'Capture this text as a post',
  open: 'Capture a post',
  title: 'Capture a post by hand',
  explain:
    'Select the post on the page and copy it, or use “Capture this text as a post” in its context menu.',
  text: 'What the post says',
  author: 'Who wrote it',
  authorHint: 'A name, or a handle with its @',
  address: 'Address of the post',
  addressHint: 'May stay empty',
  save: 'Use this post',
  reason: 'captured by you',
  noPage: 'You captured this post by hand: Rapport copies the reply, and you paste it there.',
  copyReply: 'Copy reply',
  copied: 'The reply is on the clipboard. Paste it into the page, post it, and say so here.',
  notCopied: 'The browser did not let the reply be copied.',
  copiedAt: (time: string) => `Copied ${time}, for you to paste`,
} as const;
