// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { Panel } from '../../../components/panel/Panel';
import { failure } from '../../../lib/domain/result';
import { madeUpResponse } from '../domain/made-up-response';
import { type BenchOptions, complaint, healthOf, openPanel, PAGE } from '../panel-model/panel-bench';

afterEach(cleanup);

const posts = [
  complaint({ key: 'feed:1' }),
  complaint({
    key: 'feed:2',
    text: 'I love @harborfinch',
    author: { name: 'Bo', handle: 'bo', profileUrl: null },
  }),
];

async function show(options: BenchOptions = {}) {
  const bench = await openPanel({ posts, ...options });
  const { container } = render(<Panel model={bench.model} shortcut="Alt+Shift+R" />);
  return { ...bench, container };
}

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const rows = () => [...document.querySelectorAll<HTMLElement>('.queue-row')];

describe('from an unselected post to an inserted reply', () => {
  it('takes two clicks', async () => {
    const { placed } = await show();
    expect(document.querySelector('[aria-current]')).toBeNull();
    fireEvent.click(rows()[0] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: 'Insert' }));
    await waitFor(() => expect(placed).toHaveLength(1));
    await screen.findByText(/waiting for your post/);
  });

  it('takes three keys', async () => {
    const { placed } = await show();
    press('j');
    expect(document.activeElement).toBe(rows()[0]);
    // Enter on a focused button is a click by itself.
    fireEvent.click(document.activeElement ?? document.body);
    await screen.findByRole('button', { name: 'Insert' });
    press('1');
    await waitFor(() => expect(placed).toHaveLength(1));
  });

  it('takes three clicks where the account is not known yet', async () => {
    const { placed } = await show({ settings: { accounts: {} } });
    fireEvent.click(rows()[0] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: 'Insert' }));
    fireEvent.click(await screen.findByRole('button', { name: 'Insert as this account' }));
    await waitFor(() => expect(placed).toHaveLength(1));
  });

  it('is not begun by the second click of a double click', async () => {
    const { placed } = await show();
    fireEvent.click(rows()[0] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: 'Insert' }), { detail: 2 });
    expect(placed).toEqual([]);
  });
});

describe('keys', () => {
  it.each([
    ['n', 'textarea'],
    ['t', 'input'],
    ['/', 'input[type=search]'],
    ['e', 'textarea'],
  ])('%s brings the focus to its field', async (key, selector) => {
    await show();
    fireEvent.click(rows()[0] ?? document.body);
    await screen.findByRole('button', { name: 'Insert' });
    press(key);
    await waitFor(() => expect(document.activeElement?.matches(selector)).toBe(true));
  });

  it('are letters while something is typed', async () => {
    const { model } = await show();
    fireEvent.click(rows()[0] ?? document.body);
    await screen.findByRole('button', { name: 'Insert' });
    press('/');
    await waitFor(() => expect(document.activeElement?.matches('input')).toBe(true));
    press('a');
    press('1');
    expect(model.person.isAdvocate.value).toBe(false);
    expect(model.insertion.isBusy.value).toBe(false);
  });

  it('that are held down do nothing more', async () => {
    const { model, placed } = await show();
    fireEvent.click(rows()[0] ?? document.body);
    await screen.findByText('first contact');
    fireEvent.keyDown(document.body, { key: 'a', repeat: true });
    fireEvent.keyDown(document.body, { key: '1', repeat: true });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(model.person.isAdvocate.value).toBe(false);
    expect(placed).toEqual([]);
  });

  it('mark an advocate, list themselves, and go back', async () => {
    const { model } = await show();
    fireEvent.click(rows()[0] ?? document.body);
    await screen.findByText('first contact');
    press('a');
    await waitFor(() => expect(model.person.isAdvocate.value).toBe(true));
    press('Escape');
    expect(model.chosen.value).toBeNull();
    press('?');
    expect((await screen.findByRole('dialog')).textContent).toContain('Alt+Shift+R');
  });
});

describe('a page that gives nothing to list', () => {
  it.each<[string, BenchOptions, RegExp]>([
    ['not allowed', { attach: failure('not-allowed', 'x') }, /Click the Rapport button in the toolbar/],
    ['closed to extensions', { attach: failure('restricted', 'The browser lets none in.') }, /lets none in/],
    ['forbidden by the site', { attach: failure('forbidden-by-site', 'LinkedIn forbids it.') }, /LinkedIn/],
    ['lost', { attach: failure('failed', 'It could not be reached.') }, /could not be reached/],
    ['without posts', { posts: [] }, /No posts on this page yet/],
    ['with none about us', { posts: [complaint({ text: 'Hello' })] }, /1 post read, none about your brand/],
    ['before the brand is known', { settings: { subjects: [] } }, /does not know your brand/],
  ])('says why: %s', async (_, options, words) => {
    await show(options);
    await screen.findByText(words);
  });

  it('says that the layout changed', async () => {
    const { say } = await show({ posts: [complaint({ text: 'Hello' })] });
    say({ ...PAGE });
    say(healthOf(12, []));
    await screen.findByText('The layout of this site has changed.');
    await screen.findByText(/12 posts on this page, none of them can be read/);
  });
});

describe('a reply', () => {
  it('names what is missing, and asks for it', async () => {
    const { placed } = await show({
      responses: [madeUpResponse({ body: 'Your grinder: {{order number}}.' })],
    });
    fireEvent.click(rows()[0] ?? document.body);
    fireEvent.click(await screen.findByRole('button', { name: 'Fill in 1 field' }));
    const field = await screen.findByLabelText('order number');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Insert reply' }).disabled).toBe(true);
    fireEvent.input(field, { target: { value: 'A-17' } });
    fireEvent.click(screen.getByRole('button', { name: 'Insert reply' }));
    await waitFor(() => expect(placed).toMatchObject([{ text: 'Your grinder: A-17.' }]));
  });

  it('says who approved which version until when, and why it is here', async () => {
    await show();
    fireEvent.click(rows()[0] ?? document.body);
    await screen.findByText(/Ines Roth, v1, until 22 Nov 2027/);
    await screen.findByText(/about “.*grinder”/);
  });
});

describe('the first run', () => {
  it('can be skipped step by step', async () => {
    const { store } = await show({ settings: { firstRunDone: false } });
    for (const name of ['Skip', 'Skip', 'Next', 'Start']) {
      fireEvent.click(await screen.findByRole('button', { name }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await waitFor(() => expect(rows()).toHaveLength(2));
    expect(await store.db.settings.get('firstRunDone')).toMatchObject({ value: true });
  });

  it('keeps the brand without the marks that people write', async () => {
    const { model } = await show({ settings: { firstRunDone: false, subjects: [] } });
    fireEvent.click(await screen.findByRole('button', { name: 'Skip' }));
    fireEvent.input(await screen.findByLabelText('Names'), { target: { value: 'Harbor & Finch, H&F' } });
    fireEvent.input(screen.getByLabelText('Handles'), { target: { value: '@harborfinch' } });
    fireEvent.input(screen.getByLabelText('Web addresses'), {
      target: { value: 'https://www.harborfinch.example/shop' },
    });
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    await waitFor(() =>
      expect(model.setup.settings.value?.subjects).toMatchObject([
        { names: ['Harbor & Finch', 'H&F'], handles: ['harborfinch'], domains: ['harborfinch.example'] },
      ]),
    );
  });

  it('shows what an import would take, and each bad row', async () => {
    const { model, store } = await show({ settings: { firstRunDone: false }, responses: [] });
    await model.setup.readImport({
      name: 'x.csv',
      text: 'title,body,language\nHello,Hi there,en\n,No title,en\n',
    });
    for (const name of ['Skip', 'Skip', 'Next']) {
      fireEvent.click(await screen.findByRole('button', { name }));
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await screen.findByText('1 row is good');
    await screen.findByText(/Row 3/);
    expect(await store.db.responses.count()).toBe(0);
    fireEvent.click(screen.getByRole('button', { name: 'Import 1 reply' }));
    await waitFor(async () => expect(await store.db.responses.count()).toBe(1));
  });
});
