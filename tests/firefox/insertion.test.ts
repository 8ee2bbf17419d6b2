import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findFirefox } from '../../scripts/setup/find-firefox.mjs';
import { FREQUENT_EDITORS } from '../e2e/editors/editor-cases';
import { type FirefoxEditorBench, openFirefoxEditorBench } from './editors/firefox-editor-bench';

const DRAFT = 'Hello Mara,';
const TEXT = 'sorry to hear that \u{1F44D}\u{1F3FD}.\nPlease send us:\n\n- the order number\n- a photo';

describe.skipIf(findFirefox() === null)('inserting in Firefox after a draft typed by real keys', () => {
  let bench: FirefoxEditorBench;

  beforeAll(async () => {
    bench = await openFirefoxEditorBench();
  });
  afterAll(() => bench?.close());

  it.each(FREQUENT_EDITORS)('%s', async (editor, verifiedBy) => {
    const post = await bench.open(editor);
    await bench.draft(DRAFT);
    const result = await bench.insert(post, TEXT);
    expect(result).toMatchObject({
      ok: true,
      value: { outcome: 'inserted', verifiedBy, draft: DRAFT, undoable: true },
    });
    const record = await bench.record();
    expect(record).toMatchObject({ model: `${DRAFT} ${TEXT}`, posted: [], submits: 0 });
    await bench.undo();
    await expect.poll(async () => (await bench.record()).model).toBe(DRAFT);
  });
});
