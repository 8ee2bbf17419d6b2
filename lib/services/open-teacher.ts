import { browser } from '../browser';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { type PanelToTeacher, TEACHER_PORT, type TeacherToPanel } from '../messaging';
import { TeacherToPanelSchema } from '../messaging-schemas';

const TEACHER_SCRIPT = '/teacher.js';
/** Stronger than a mention: it follows the pointer. */
const POINTER_CSS = `
  ::highlight(rapport-pointer) { background-color: rgb(0 120 212 / 0.3); text-decoration: underline 2px rgb(0 120 212); }
  @media (forced-colors: active) { ::highlight(rapport-pointer) { background-color: Highlight; color: HighlightText; } }
`;
/** How long the script may take to say its first word, in milliseconds. */
const ANSWER_MS = 2_000;

/** An open port to the script that learns a page. */
export interface TeacherConnection {
  send(message: PanelToTeacher): void;
  close(): void;
}

export interface TeacherHandlers {
  onMessage(message: TeacherToPanel): void;
  /** The tab has left the page, or was closed. */
  onClosed(): void;
}

/** Brings the script that learns into the tab, and opens a port to it. */
export async function openTeacher(
  tabId: number,
  handlers: TeacherHandlers,
): Promise<Result<TeacherConnection>> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [TEACHER_SCRIPT] });
    await browser.scripting.insertCSS({ target: { tabId }, css: POINTER_CSS });
    const connection = await connect(tabId, handlers);
    return connection === null ? failure('failed', messages.errors.pageSilent) : success(connection);
  } catch (cause) {
    return failure('failed', messages.errors.pageFailed, cause);
  }
}

/** @returns null where no script answers */
function connect(tabId: number, handlers: TeacherHandlers): Promise<TeacherConnection | null> {
  return new Promise((resolve) => {
    const port = browser.tabs.connect(tabId, { name: TEACHER_PORT, frameId: 0 });
    const giveUp = setTimeout(() => {
      port.disconnect();
      resolve(null);
    }, ANSWER_MS);
    port.onMessage.addListener((raw: unknown) => {
      const message = TeacherToPanelSchema.safeParse(raw);
      if (!message.success) {
        console.warn('Rapport left out a message that it does not know');
      } else if (message.data.type === 'ready') {
        clearTimeout(giveUp);
        resolve({ send: (sent) => port.postMessage(sent), close: () => port.disconnect() });
      } else handlers.onMessage(message.data);
    });
    port.onDisconnect.addListener(() => {
      void browser.runtime.lastError;
      clearTimeout(giveUp);
      resolve(null);
      handlers.onClosed();
    });
  });
}
