import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorBench, openEditorBench } from './editors/editor-bench';
import { DRAFT, EDITORS, REPLY } from './editors/editor-cases';
import { loseFocus } from './editors/lose-focus';
import { outcomeOf } from './editors/outcome-of';

let bench: EditorBench;
beforeAll(async () => {
  bench = await openEditorBench();
});
afterAll(() => bench?.close());

const undo = () => bench.page.keyboard.press('Control+z');

describe('inserting without a draft', () => {
  it.each(EDITORS)('%s: into a box that was never touched', async (editor) => {
    const post = await bench.open(editor);
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
    expect((await bench.record()).model).toBe(REPLY);
    await undo();
    await expect.poll(async () => (await bench.record()).model).toBe('');
  });
});

describe('in place of a draft typed by real keys', () => {
  it.each(EDITORS)('%s', async (editor) => {
    const post = await bench.open(editor);
    await bench.draft(`${DRAFT}\nhow are you?`);
    const { model } = await bench.record();
    expect(await outcomeOf(bench.insert(post, REPLY, { replaces: true }))).toBe('inserted');
    expect((await bench.record()).model).toBe(REPLY);
    await undo();
    await expect.poll(async () => (await bench.record()).model).toBe(model);
  });
});

describe('while the panel has the focus', () => {
  it.each(EDITORS)('%s: at the end, wherever the caret stands', async (editor) => {
    const post = await bench.open(editor);
    await bench.draft(DRAFT);
    for (let step = 0; step < 4; step += 1) await bench.page.keyboard.press('ArrowLeft');
    await bench.box().blur();
    await loseFocus(bench.page, bench.rapport.extensionId);
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('inserted');
    expect((await bench.record()).model).toBe(`${DRAFT} ${REPLY}`);
    await undo();
    await expect.poll(async () => (await bench.record()).model).toBe(DRAFT);
  });

  it('is not deceived by what stands in the document alone', async () => {
    const post = await bench.open('dom-only-trap');
    await bench.draft(DRAFT);
    await bench.box().blur();
    await loseFocus(bench.page, bench.rapport.extensionId);
    expect(await outcomeOf(bench.insert(post, REPLY))).toBe('not-verified');
  });
});
