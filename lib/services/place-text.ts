import { browser } from '../browser';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import type { PageToPanel } from '../messaging';
import type { PageConnection } from './page-connection';

type InsertReport = Extract<PageToPanel, { type: 'insert-result' }>;
export type InsertResult = Result<InsertReport>;

/** Which text goes into the composer of which post. */
export interface Placement {
  readonly postKey: string;
  /** The address the person saw when choosing. */
  readonly expectedUrl: string;
  readonly text: string;
  /** In place of the draft that stands there; else after it. */
  readonly replaces?: boolean;
}

const MAIN_SCRIPT = '/page-main.js';
/** Longest wait for the page, in milliseconds. */
const ANSWER_MS = 5_000;
/** Longest time between a tab's refusal and the closing of its port, in milliseconds. */
const CLOSES_MS = 300;

/**
 * Asks the page script to put the text into the post's composer, once.
 * Problems: `tab-closed`, `timeout`, `failed`. Whether it landed is in the report's outcome.
 */
export async function placeText(
  connection: PageConnection,
  placement: Placement,
  newId: () => string,
): Promise<InsertResult> {
  const heard = new AbortController();
  const requestId = newId();
  const answer = answerTo(connection, requestId, heard.signal);
  try {
    const silent = await Promise.race([armModelHelper(connection.tabId), answer]);
    // Asked later, a page that hangs would write after the person was told that it did not.
    if (silent) return nothingSent(silent);
    connection.send({ type: 'insert', requestId, ...placement });
    return await answer;
  } catch (cause) {
    // A tab that goes away refuses the helper a moment before its port closes.
    const refused = failure('failed', messages.errors.pageFailed, cause);
    return await Promise.race([answer, after(CLOSES_MS, refused)]);
  } finally {
    heard.abort();
  }
}

/** In all frames that may be reached: some sites keep their composer in one. */
async function armModelHelper(tabId: number): Promise<null> {
  const target = { tabId, allFrames: true };
  await browser.scripting.executeScript({ target, files: [MAIN_SCRIPT], world: 'MAIN' });
  return null;
}

function nothingSent(result: InsertResult): InsertResult {
  return !result.ok && result.problem.code === 'timeout'
    ? failure('failed', messages.errors.pageSilent)
    : result;
}

function after(waitMs: number, result: InsertResult): Promise<InsertResult> {
  return new Promise((resolve) => setTimeout(resolve, waitMs, result));
}

function answerTo(connection: PageConnection, requestId: string, signal: AbortSignal): Promise<InsertResult> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(failure('timeout', messages.errors.insertTimeout)), ANSWER_MS);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    connection.listen(
      {
        onMessage(message) {
          if (message.type === 'insert-result' && message.requestId === requestId) resolve(success(message));
        },
        onClosed() {
          resolve(failure('tab-closed', messages.errors.tabClosed));
        },
      },
      signal,
    );
  });
}
