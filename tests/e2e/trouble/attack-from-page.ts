/** What a page finds when it looks for the extension of that origin. Runs in the page. */
export async function lookForExtension(origin: string) {
  const frame = document.createElement('iframe');
  frame.src = `${origin}/sidepanel.html`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const paths = ['/sidepanel.html', '/page-main.js', '/icon/16.png', '/page.js'];
  const fetched = await Promise.all(
    paths.map((path) =>
      fetch(origin + path).then(
        () => path,
        () => null,
      ),
    ),
  );
  const found = {
    runtime: typeof Reflect.get(Reflect.get(globalThis, 'chrome') ?? {}, 'runtime'),
    browser: typeof Reflect.get(globalThis, 'browser'),
    fetched: fetched.filter((path) => path !== null),
    isFrameReadable: frame.contentDocument !== null,
  };
  frame.remove();
  return found;
}

/** Sends what our own parts say to each other, by every way that a page has. Runs in the page. */
export function forgeMessages(): void {
  const messages = [
    { type: 'toolbar-pressed', tabId: 1, windowId: 1 },
    { type: 'insert', requestId: '1', postKey: 'x', expectedUrl: location.href, text: 'forged' },
    {
      type: 'insert-result',
      requestId: '1',
      outcome: 'inserted',
      verifiedBy: null,
      draft: '',
      undoable: true,
    },
    { type: 'posts', posts: [] },
    { type: 'gone', postKeys: ['x'] },
    {
      type: 'page',
      url: location.href,
      site: 'x',
      siteName: 'forged',
      reader: 'x',
      account: null,
      limit: null,
    },
    { action: 'paste', text: 'forged' },
  ];
  const places = [window, document, document.querySelector('textarea')];
  for (const message of messages) {
    window.postMessage(message, '*');
    for (const name of ['rapport-page', 'rapport-ask', 'rapport-answer', 'rapport-newer', 'message']) {
      const init = { detail: JSON.stringify(message), bubbles: true, composed: true };
      for (const place of places) place?.dispatchEvent(new CustomEvent(name, init));
    }
    new BroadcastChannel('rapport-page').postMessage(message);
  }
}
