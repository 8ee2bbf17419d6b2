import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EditorBench, openEditorBench } from './editors/editor-bench';

let bench: EditorBench;
beforeAll(async () => {
  bench = await openEditorBench();
});
afterAll(() => bench?.close());

const DRAFT = 'Hello Mara,';
const EDITORS = [
  ['draft-js', 'draft-js'],
  ['lexical', 'lexical'],
  ['react-textarea', 'react'],
  ['plain-textarea', 'textarea'],
  ['contenteditable', 'render'],
] as const;
const TEXTS = [
  ['one line', 'sorry to hear that. We will look into it.'],
  ['several lines', 'sorry to hear that.\nPlease send us:\n\n- the order number\n- a photo'],
  [
    'emoji with joiners',
    'thanks \u{1F469}\u200D\u{1F469}\u200D\u{1F467} and \u{1F3F3}\uFE0F\u200D\u{1F308} \u{1F44D}\u{1F3FD} from us',
  ],
  ['right-to-left', 'שלום, נשמח לעזור לך.\nمرحبا، كيف نساعدك؟'],
] as const;
const CASES = EDITORS.flatMap(([editor, verifiedBy]) =>
  TEXTS.map(([name, text]) => ({ editor, verifiedBy, name, text })),
);

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

    // One undo and one redo around the person's own press of Post.
    await bench.page.keyboard.press('Control+z');
    await expect.poll(async () => (await bench.record()).model).toBe(DRAFT);
    await bench.page.keyboard.press('Control+Shift+z');
    await expect.poll(async () => (await bench.record()).model).toBe(`${DRAFT} ${text}`);
    await bench.page.locator('#post-button').click();
    expect((await bench.record()).posted).toEqual([`${DRAFT} ${text}`]);
  });
});
