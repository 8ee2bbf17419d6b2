import type { Locator, Page } from 'playwright-core';

/** What a person does in the demo forum. */
export function driveForum(page: Page) {
  // Answers stand inside what they answer: the innermost with these words is the last.
  const post = (words: string): Locator => page.locator('article').filter({ hasText: words }).last();
  return {
    post,
    openReply: (words: string) => post(words).locator('summary').first().click(),
    box: (author: string): Locator => page.getByRole('textbox', { name: `Your reply to ${author}` }),
    pressPost: (words: string) =>
      post(words).getByRole('button', { name: 'Post reply' }).locator('visible=true').click(),
    /** Replies of that account on the page. */
    repliesOf: (account: string): Locator =>
      page.locator('article[itemtype$="/Comment"]').filter({
        has: page.locator('> header').getByRole('link', { name: account, exact: true }),
      }),
  };
}
