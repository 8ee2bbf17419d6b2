import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorBench, openEditorBench, REPLY_BOX } from './editors/editor-bench';
import { DRAFT, EDITORS, REPLY, TEXTS } from './editors/editor-cases';
import { outcomeOf } from './editors/outcome-of';

let bench: EditorBench;
beforeAll(async () => {
  bench = await openEditorBench();
});
afterAll(() => bench?.close());

/** `npm run measure -- editors` inserts every text into every editor, several times. */
const ALL_TEXTS_IN: readonly string[] = EDITORS.slice(0, 8).map(([editor]) => editor);
const CASES = EDITORS.flatMap(([editor, verifiedBy]) =>
  TEXTS.filter(([name]) => name === 'several lines' || ALL_TEXTS_IN.includes(editor)).map(([name, text]) => ({
    editor,
    verifiedBy,
    name,
    text,
  })),
);
const undo = () => bench.page.keyboard.press('Control+z');

describe('inserting after a draft typed by real keys', () => {
  it.each(CASES)('$editor: $name', async ({ editor, verifiedBy, text }) => {
    const post = await bench.open(editor);
    await bench.draft(DRAFT);
    const result = await bench.insert(post, text);
    expect(result).toMatchObject({
      ok: true,
      value: { outcome: 'inserted', verifiedBy, draft: DRAFT, undoable: true },
    });
    const record = await bench.record();
    expect(record).toMatchObject({ model: `${DRAFT} ${text}`, posted: [], clicks: 0, submits: 0 });

    await undo();
    await expect.poll(async () => (await bench.record()).model).toBe(DRAFT);
    await bench.page.keyboard.press('Control+Shift+Z');
    await expect.poll(async () => (await bench.record()).model).toBe(`${DRAFT} ${text}`);
    await bench.page.locator('#post-button').click();
    expect((await bench.record()).posted).toEqual([`${DRAFT} ${text}`]);
  });
});

describe('a reply box in a shadow root or a frame', () => {
  it.each(['lexical-in-shadow', 'prosemirror-in-shadow', 'textarea-in-frame', 'prosemirror-in-frame'])(
    'is written to: %s',
    async (editor) => {
      const post = await bench.open(editor);
      await bench.draft(DRAFT);
      expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
      expect((await bench.record()).model).toBe(`${DRAFT} ${REPLY}`);
      await undo();
      await expect.poll(async () => (await bench.record()).model).toBe(DRAFT);
    },
  );
});

describe('an editor whose model does not take the text', () => {
  const traps = [
    ['dom-only-trap', DRAFT],
    ['deaf-react', DRAFT],
    ['deaf-lexical', ''],
    ['prosemirror-refuses-paste', DRAFT],
    ['prosemirror-dom-only', ''],
  ] as const;
  it.each(traps)('%s is never called inserted', async (editor, typed) => {
    const post = await bench.open(editor);
    await bench.draft(typed);
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('not-verified');
    expect(await bench.record()).toMatchObject({ model: DRAFT, posted: [], clicks: 0, submits: 0 });
  });
});

describe('the text of the composer', () => {
  it.each(['lexical', 'codemirror-6', 'slate', 'tinymce', 'react-textarea'])(
    'is told while the person edits it: %s',
    async (editor) => {
      const post = await bench.open(editor);
      const told = async () =>
        (await bench.heard()).findLast((message) => message.type === 'composer')?.text ?? null;
      await bench.send({ type: 'watch-composer', postKey: post.key });
      await bench.draft(DRAFT);
      await expect.poll(told).toBe(DRAFT);
      await bench.insert(post, 'a photo helps.');
      await expect.poll(told).toBe(`${DRAFT} a photo helps.`);
      await undo();
      await expect.poll(told).toBe(DRAFT);
    },
  );
});

describe('a page that is not the one the person saw', () => {
  const cases = [
    ['page-changed', 'another address', () => history.pushState(null, '', '/thread/another')],
    ['post-gone', 'the post removed', () => document.querySelector('article')?.remove()],
    [
      'post-gone',
      'the element used for another post',
      () => document.querySelector('article [itemprop=url]')?.setAttribute('href', '/thread/other'),
    ],
    ['no-composer', 'the reply box closed', () => document.querySelector('form')?.remove()],
  ] as const;
  it.each(cases)('%s: %s', async (outcome, _name, change) => {
    const post = await bench.open('plain-textarea');
    const expectedUrl = bench.page.url();
    await bench.draft(DRAFT);
    await bench.page.evaluate(change);
    expect(await outcomeOf(bench.insert(post, REPLY, { expectedUrl }))).toBe(outcome);
    const values = await bench.page
      .locator(REPLY_BOX)
      .evaluateAll((boxes) => boxes.map((box) => Reflect.get(box, 'value')));
    expect(values.every((value) => value === DRAFT)).toBe(true);
  });

  it('says so when the tab leaves while inserting', async () => {
    const post = await bench.open('contenteditable');
    const insertion = outcomeOf(bench.insert(post, REPLY));
    await bench.page.goto('about:blank');
    expect(await insertion).toBe('tab-closed');
  });

  it('never writes twice when the page moves on while inserting', async () => {
    const post = await bench.open('plain-textarea');
    await bench.page.evaluate(() =>
      document
        .querySelector('textarea')
        ?.addEventListener('input', () => history.pushState(null, '', '/elsewhere')),
    );
    const outcome = await outcomeOf(bench.insert(post, REPLY));
    expect(['inserted', 'page-changed']).toContain(outcome);
    expect((await bench.record()).model).toBe(REPLY);
  });
});
