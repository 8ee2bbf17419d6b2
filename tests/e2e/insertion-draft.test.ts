import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorBench, openEditorBench } from './editors/editor-bench';
import { DRAFT, EDITORS, REPLY } from './editors/editor-cases';
import { outcomeOf } from './editors/outcome-of';

let bench: EditorBench;
beforeAll(async () => {
  bench = await openEditorBench();
});
afterAll(() => bench?.close());

/** Their own text puts an empty line between two paragraphs. */
const PARAGRAPHS_APART: readonly string[] = ['ckeditor-5', 'tinymce'];
const undo = () => bench.page.keyboard.press('Control+z');

describe('inserting after a draft typed by real keys', () => {
  it.each(EDITORS)('%s: at the end, wherever the caret stands', async (editor) => {
    const post = await bench.open(editor);
    await bench.draft(DRAFT);
    for (let step = 0; step < 4; step += 1) await bench.page.keyboard.press('ArrowLeft');
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
    expect((await bench.record()).model).toBe(`${DRAFT} ${REPLY}`);
    await undo();
    await expect.poll(async () => (await bench.record()).model).toBe(DRAFT);
  });

  it.each(EDITORS)('%s: with no second space after a draft that ends in one', async (editor) => {
    const post = await bench.open(editor);
    await bench.draft(`${DRAFT} `);
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
    expect((await bench.record()).model.replaceAll('\u00a0', ' ')).toBe(`${DRAFT} ${REPLY}`);
  });

  it.each(EDITORS)('%s: on the empty line that the draft ends in', async (editor) => {
    const post = await bench.open(editor);
    await bench.draft(`${DRAFT}\n`);
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
    const begun = `${DRAFT}${PARAGRAPHS_APART.includes(editor) ? '\n\n' : '\n'}`;
    expect((await bench.record()).model).toBe(`${begun}${REPLY}`);
    await undo();
    await expect.poll(async () => (await bench.record()).model).toBe(begun);
  });

  it.each(['lexical', 'tiptap', 'tiptap-starter-kit', 'prosemirror'])(
    '%s: on a line begun within a paragraph',
    async (editor) => {
      const post = await bench.open(editor);
      await bench.draft(DRAFT);
      await bench.box().click();
      await bench.page.keyboard.press('Shift+Enter');
      expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
      expect((await bench.record()).model).toBe(`${DRAFT}\n${REPLY}`);
      await undo();
      await expect.poll(async () => (await bench.record()).model).toBe(`${DRAFT}\n`);
    },
  );
});
