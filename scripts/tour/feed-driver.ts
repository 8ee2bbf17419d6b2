import type { Locator, Page } from 'playwright-core';

/** What a person does on the demo feed. */
export function driveFeed(page: Page) {
  const post = (words: string): Locator =>
    page.getByRole('feed').locator('> article').filter({ hasText: words });
  return {
    post,
    openReply: (name: string) => page.getByRole('button', { name: `Reply to ${name}` }).click(),
    /** The text in Lexical's own state, line by line; not what the page shows. */
    editorText: (name: string) =>
      page.getByRole('textbox', { name: `Your reply to ${name}` }).evaluate((box) => {
        const editor = Reflect.get(box, '__lexicalEditor');
        const root = editor.getEditorState().toJSON().root;
        const textOf = (node: { type: string; text?: string; children?: [] }): string =>
          node.type === 'linebreak' ? '\n' : (node.text ?? node.children?.map(textOf).join('') ?? '');
        return root.children.map(textOf).join('\n\n');
      }),
    pressPost: () => page.getByRole('button', { name: 'Post', exact: true }).click(),
    replies: (words: string): Locator => post(words).getByRole('article'),
  };
}
