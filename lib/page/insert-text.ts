import type { InsertOutcome, VerifiedBy } from '../messaging';
import { disarmModel } from './ask-model';
import { strategiesFor } from './editors';
import { blurQuietly, focusQuietly } from './editors/caret';
import { type EditorReading, holds, readEditor } from './read-editor';
import { becomes, pause, rendered } from './settle';

/** What is to be put where; the place is found again right before writing. */
export interface Insertion {
  readonly text: string;
  /** Whether it takes the place of what stands there; else it goes after that. */
  readonly replaces: boolean;
  /** The composer of the post as the page is now, or why there is none. */
  readonly locate: () => HTMLElement | Refusal;
  /** Milliseconds since the person typed into the page. */
  readonly sinceTyping: () => number;
}
export type Refusal = Extract<InsertOutcome, 'no-composer' | 'page-changed' | 'post-gone'>;

export interface InsertReport {
  readonly outcome: InsertOutcome;
  readonly verifiedBy: VerifiedBy | null;
  readonly draft: string;
  readonly undoable: boolean;
}

/** How long an editor may take until its model holds the text, in milliseconds. */
const TAKES_MS = 1_000;
/** Editors take what comes within this time after typing for one step of undo (Quill: 1,000); milliseconds. */
const TYPING_STEP_MS = 1_200;
/** No way is begun later than this, in milliseconds: the panel stops waiting after 5 s. */
const BEGINS_WITHIN_MS = 2_000;

/**
 * Puts the text after the draft or in its place, exactly once, and finds out whether the editor's own model holds it. Another
 * way is tried only while the former left nothing behind. Never clicks, submits, scrolls or navigates.
 */
export async function insertText(insertion: Insertion): Promise<InsertReport> {
  const { locate, sinceTyping } = insertion;
  const editable = locate();
  if (typeof editable === 'string') return refused(editable);
  try {
    // What is typed in a frame is not heard of here.
    const since = editable.ownerDocument === document ? sinceTyping() : 0;
    if (joinsTyping(readEditor(editable))) await pause(TYPING_STEP_MS - since);
    return await tryWays(editable, readEditor(editable), insertion);
  } finally {
    disarmModel(editable);
  }
}

async function tryWays(
  editable: HTMLElement,
  before: EditorReading,
  { text, replaces, locate }: Insertion,
): Promise<InsertReport> {
  const report = { verifiedBy: null, draft: before.text, undoable: false };
  const kept = replaces ? '' : before.text;
  const addition = separatorAfter(kept) + text.replace(/\r\n?/g, '\n');
  const latest = performance.now() + BEGINS_WITHIN_MS;
  for (const way of strategiesFor(editable, before.kind)) {
    const place = locate();
    if (performance.now() > latest) break;
    if (place !== editable) return { ...report, outcome: typeof place === 'string' ? place : 'page-changed' };
    const taken = await way.write(editable, addition, replaces);
    if (await landed(editable, kept + addition, taken)) {
      const { verifiedBy } = readEditor(editable);
      return { ...report, outcome: 'inserted', verifiedBy, undoable: way.undoable };
    }
    if ((taken && way.mayActLater) || !isUntouched(before, readEditor(editable))) break;
  }
  const place = locate();
  return { ...report, outcome: place === 'page-changed' ? place : 'not-verified' };
}

async function landed(editable: HTMLElement, expected: string, taken: boolean): Promise<boolean> {
  const holdsIt = () => holds(readEditor(editable), expected);
  if (!(await becomes(holdsIt, taken ? TAKES_MS : 0))) {
    await rendered();
    return holdsIt();
  }
  await rendered();
  const { kind } = readEditor(editable);
  if (kind === null) await provokeRender(editable);
  return editable.isConnected && holdsIt();
}

/** Leaving and entering makes editors with a hidden model show what they really hold. */
async function provokeRender(editable: HTMLElement): Promise<void> {
  blurQuietly(editable);
  await rendered();
  focusQuietly(editable);
  await rendered();
}

/** The others make a step of undo of their own in any case; a bare editable may be anything. */
const JOIN_TYPING: readonly VerifiedBy[] = ['prosemirror', 'quill', 'render'];

function joinsTyping({ verifiedBy }: EditorReading): boolean {
  return JOIN_TYPING.includes(verifiedBy);
}

function isUntouched(before: EditorReading, now: EditorReading): boolean {
  return now.text === before.text && now.shown === before.shown;
}

function separatorAfter(draft: string): string {
  return draft === '' || /\s$/.test(draft) ? '' : ' ';
}

function refused(outcome: Refusal): InsertReport {
  return { outcome, verifiedBy: null, draft: '', undoable: false };
}
