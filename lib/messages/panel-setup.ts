import { plural } from './plural';

/** Words of the first run. */
export const panelSetup = {
  welcome: 'Set up Rapport',
  intro:
    'Beside the page you read, Rapport lists the posts about your brand, what you know of their authors, and the replies your team approved. Four short steps; each can be skipped.',
  step: (nth: number, of: number) => `Step ${nth} of ${of}`,
  next: 'Next',
  save: 'Save and go on',
  skip: 'Skip',
  back: 'Back',
  finish: 'Start',
  tryExample: 'Try it with example data',
  tryExampleExplain: 'A made-up brand with people, history and approved replies. One click removes it.',
  exampleLoaded: 'Example data is loaded. Everything of it is marked, and one click removes it.',
  exampleRemoved: 'The example data is removed.',
  ownFileMissing: 'A file of the extension could not be read. Nothing was changed. Install Rapport again.',
  name: {
    title: 'Your name',
    label: 'Your name',
    hint: 'It stands in the log beside what you do.',
  },
  brand: {
    title: 'Your brand',
    explain: 'Posts with one of these are listed. Several: apart by commas.',
    names: ['Names', 'Harbor & Finch, Harbor and Finch'],
    handles: ['Handles', '@harborfinch'],
    ownHandles: ['Your own official accounts', '@harborfinch, @harborfinch_help'],
    hashtags: ['Hashtags', '#harborfinch'],
    domains: ['Web addresses', 'harborfinch.example'],
    products: ['Products', 'Tidewater grinder, Finch Mini'],
    contextWords: ['Words around it', 'grinder, espresso'],
    exclusions: ['Not these', 'Harbor & Finch Street'],
    hints: {
      names: 'As people write it',
      handles: 'Mentions of these count',
      ownHandles: 'Their posts are yours, not about you',
      hashtags: '',
      domains: '',
      products: 'A post that names one is about you too',
      contextWords: 'They speak for a name that has other meanings, too',
      exclusions: 'A name inside one of these does not count',
    },
    more: 'Hashtags, web addresses, products, words around it, what does not count',
    needsOne: 'Write at least one name, handle, hashtag, address or product.',
  },
  networks: {
    title: 'Networks',
    explain:
      'Rapport reads a page when you click its toolbar button there. For a site you work on every day, let it always read that one site while this panel is open. The browser asks you; you can take it back in the desk.',
    known: [
      ['X', 'https://x.com'],
      ['Bluesky', 'https://bsky.app'],
      ['Threads', 'https://www.threads.com'],
      ['Reddit', 'https://www.reddit.com'],
      ['Stack Overflow', 'https://stackoverflow.com'],
      ['Hacker News', 'https://news.ycombinator.com'],
    ],
    other: 'Another site, a forum or a Mastodon server',
    allow: 'Always on this site',
    allowed: 'Always allowed',
  },
  responses: {
    title: 'Replies',
    explain: 'Only approved replies can be inserted. Drafts are approved in the desk.',
    import: 'Import CSV or JSON',
    importExplain:
      'Your own table, or what Zendesk, Chatwoot, Gorgias or Front export. To say which column is what, import in the desk.',
    keep: 'The log stays in this browser, and uninstalling the extension deletes it: back it up in the desk’s settings.',
    previewTitle: 'What would be imported',
    good: (count: number) => plural(count, 'row is good', 'rows are good'),
    bad: (count: number) =>
      plural(count, 'row has an error and is left out', 'rows have errors and are left out'),
    row: (row: number) => `Row ${row.toLocaleString('en')}`,
    take: (count: number) => `Import ${plural(count, 'reply', 'replies')}`,
    drop: 'Do not import',
    ignoredColumns: (names: string) => `Columns not used: ${names}`,
    moreRows: (count: number) => `and ${count.toLocaleString('en')} more`,
  },
  imported: ({ added, updated, unchanged }: { added: number; updated: number; unchanged: number }) => {
    const parts = [
      added > 0 && `${plural(added, 'reply', 'replies')} added`,
      updated > 0 && `${plural(updated, 'reply', 'replies')} with a new version`,
      unchanged > 0 && `${plural(unchanged, 'reply', 'replies')} already there`,
    ];
    return `${parts.filter(Boolean).join(', ')}.`;
  },
} as const;
