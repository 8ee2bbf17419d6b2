import type { Locator, Page } from 'playwright-core';

const PATIENCE_MS = 15_000;

interface Counts {
  readonly read: number;
  readonly mentions: number;
}

/** What a person does in the panel, by the names that the panel gives its controls. */
export function drivePanel(panel: Page) {
  const rows = panel.getByRole('region', { name: 'Posts about us' }).getByRole('listitem');
  const author = panel.getByRole('region', { name: 'Author' });
  const replies = panel.getByRole('region', { name: 'Replies' });
  const log = panel.getByLabel('Log', { exact: true });
  const suggestions = replies.getByRole('article');
  const suggestion = (place: number) => suggestions.nth(place - 1);
  const openDetails = async () => {
    const details = author.getByText('Note, tags, accounts');
    if (!(await author.getByLabel('Note', { exact: true }).isVisible())) await details.click();
  };
  return {
    author,
    replies,
    log,
    async tryExampleData() {
      await panel.getByRole('button', { name: 'Try it with example data' }).click();
      await panel.getByText('Example data is loaded').waitFor({ timeout: PATIENCE_MS });
    },
    /** Waits until the panel says that it has read so many posts, so many of them about the brand. */
    async awaitCounts({ read, mentions }: Counts): Promise<void> {
      await panel
        .getByText(`${read} read, ${mentions} about us`, { exact: true })
        .waitFor({ timeout: PATIENCE_MS });
    },
    /** The entry of the list with these words in it. */
    mention: (words: string): Locator => rows.filter({ hasText: words }).getByRole('button'),
    mentions: (): Locator => rows,
    /** Chooses the post with these words, and waits for what is known of its author. */
    async choose(words: string) {
      await rows.filter({ hasText: words }).getByRole('button').click();
      await author.getByText(/^(first|\d+..) contact$/).waitFor({ timeout: PATIENCE_MS });
    },
    /** "No reply needed", "Later" or "Not about us". */
    setAside: (way: string) => panel.getByRole('button', { name: way, exact: true }).click(),
    async addNote(text: string) {
      await openDetails();
      await author.getByLabel('Note', { exact: true }).fill(text);
      await author.getByRole('button', { name: 'Add note' }).click();
    },
    async addTag(tag: string) {
      await openDetails();
      await author.getByLabel('Tag', { exact: true }).fill(tag);
      await author.getByRole('button', { name: 'Add tag' }).click();
    },
    search: (words: string) => replies.getByRole('searchbox').fill(words),
    /** The reply of that title, suggested or found. */
    reply: (title: string): Locator =>
      replies.getByRole('article').filter({ has: panel.getByRole('heading', { name: title }) }),
    suggestions: (): Locator => suggestions,
    /** The reply offered at that place, from 1. */
    suggestion,
    suggestionTitle: (place: number) => suggestion(place).getByRole('heading').locator('bdi').innerText(),
    /** What would be inserted. */
    suggestionText: (place: number) => suggestion(place).locator('.reply-text').innerText(),
    async insert(place: number) {
      await suggestion(place).getByRole('button', { name: 'Insert' }).click();
    },
    async setOutcome(outcome: string) {
      await log.getByText('Outcome, department, follow-up').first().click();
      await log.getByLabel('Outcome', { exact: true }).first().selectOption({ label: outcome });
    },
    /** Waits for the log's line of the chosen post: "Inserted 14:02, waiting for your post". */
    async awaitLogged(words: RegExp): Promise<string> {
      const line = log.getByText(words).first();
      await line.waitFor({ timeout: PATIENCE_MS });
      return line.innerText();
    },
    async openDesk(): Promise<void> {
      await panel.getByRole('button', { name: 'Open the desk' }).click();
    },
  };
}
