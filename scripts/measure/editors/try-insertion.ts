import type { Post } from '../../../lib/domain/post.ts';
import type { InsertResult } from '../../../lib/services/place-text.ts';
import { DRAFT } from '../../../tests/e2e/editors/editor-cases.ts';
import type { PageRecord } from '../../../tests/e2e/editors/page-shell.ts';
import { waitUntil } from '../../../tests/e2e/harness/wait-until.ts';

/** What an insertion is tried with, in either browser. */
export interface EditorUnderTest {
  open(editor: string): Promise<Post>;
  draft(text: string): Promise<void>;
  insert(post: Post, text: string): Promise<InsertResult | null>;
  record(): Promise<PageRecord>;
  undo(): Promise<void>;
  post(): Promise<void>;
  close(): Promise<void>;
}

/** How often it was tried, and how often each part went as it should. */
export interface Sums {
  runs: number;
  /** The editor holds draft and text, once, and its own model verified it. */
  once: number;
  /** One undo restored the draft. */
  undo: number;
  /** The editor enabled Post, and what was posted is draft and text. */
  posted: number;
}

/** Longest wait for what a key or a click does, in milliseconds. */
const TAKES_MS = 3_000;

/** Types the draft by real keys, has the text inserted, presses Post, then undoes once. */
export async function tryInsertion(
  bench: EditorUnderTest,
  editor: string,
  verifiedBy: string,
  text: string,
): Promise<Sums> {
  const whole = `${DRAFT} ${text}`;
  const sums: Sums = { runs: 1, once: 0, undo: 0, posted: 0 };
  try {
    const post = await bench.open(editor);
    await bench.draft(DRAFT);
    const result = await bench.insert(post, text);
    const { model, submits } = await bench.record();
    const report = result?.ok ? result.value : null;
    const isClaimed = report?.outcome === 'inserted' && report.verifiedBy === verifiedBy && report.undoable;
    if (isClaimed && model === whole && submits === 0) sums.once = 1;
    await bench.post();
    await waitUntil(
      'posting',
      async () => ((await bench.record()).posted.length > 0 ? true : null),
      TAKES_MS,
    );
    const { posted } = await bench.record();
    if (posted.length === 1 && posted[0] === whole) sums.posted = 1;
    await bench.undo();
    await waitUntil(
      'the draft',
      async () => ((await bench.record()).model === DRAFT ? true : null),
      TAKES_MS,
    );
    sums.undo = 1;
  } catch (cause) {
    console.error(`${editor}, ${JSON.stringify(text)}:`, cause);
  }
  return sums;
}
