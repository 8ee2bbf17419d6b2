/** The part of the extension API that the function uses, within the browser. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number; url?: string }[]>;
    connect(tabId: number, options: { name: string }): TeacherPort;
  };
  scripting: { executeScript(options: object): Promise<unknown> };
};

interface TeacherPort {
  onMessage: { addListener(listener: (message: TeacherMessage) => void): void };
  postMessage(message: unknown): void;
}

interface TeacherMessage {
  readonly type: string;
  readonly parts?: Readonly<Record<string, string>>;
}

/**
 * Runs in the extension's background; must not refer to anything outside itself.
 * @param what `open`: begins to teach the one web page that is open; `take`: what is pointed at there is a post
 * @returns of `take` how long it took, in milliseconds, and what was learned
 */
export async function learnPointed(what: string): Promise<unknown> {
  if (what === 'open') {
    const tab = (await chrome.tabs.query({})).find(({ url }) => url?.startsWith('http'));
    if (tab === undefined) throw new Error('No web page is open');
    await chrome.scripting.executeScript({ target: { tabId: tab.id }, files: ['/teacher.js'] });
    const port = chrome.tabs.connect(tab.id, { name: 'rapport-teacher' });
    Reflect.set(globalThis, 'teacher', port);
    await new Promise<void>((resolve) => port.onMessage.addListener(() => resolve()));
    port.postMessage({ type: 'point', part: 'post' });
    // Nothing tells that it points by now.
    await new Promise((resolve) => setTimeout(resolve, 100));
    return null;
  }
  const port: TeacherPort = Reflect.get(globalThis, 'teacher');
  const start = performance.now();
  return new Promise((resolve) => {
    port.onMessage.addListener(({ type, parts = null }) => {
      const ms = performance.now() - start;
      if (type === 'learned') resolve({ ms, parts });
      else if (type === 'not-learned') resolve({ ms, parts: null });
    });
    port.postMessage({ type: 'take' });
  });
}
