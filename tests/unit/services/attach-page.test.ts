import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageToPanel } from '../../../lib/messaging';
import { attachPage } from '../../../lib/services/attach-page';
import { placeText } from '../../../lib/services/place-text';

/** A tab whose page script answers like the real one; what differs is set by each test. */
const tab = vi.hoisted(() => ({
  url: 'https://forum.example/t/1' as string | undefined,
  hasScript: false,
  refuses: null as Error | null,
  /** How often it refuses. */
  refusals: Number.POSITIVE_INFINITY,
  asked: 0,
  hangs: false,
  says: [] as unknown[],
  injected: [] as string[],
  sent: [] as unknown[],
  port: null as null | { say(message: unknown): void; close(): void },
}));

vi.mock('../../../lib/browser', () => {
  const event = () => {
    const listeners: ((value?: unknown) => void)[] = [];
    return { addListener: (listener: (value?: unknown) => void) => listeners.push(listener), listeners };
  };
  const connect = () => {
    const [onMessage, onDisconnect] = [event(), event()];
    const tell = (listeners: ((value?: unknown) => void)[], value?: unknown) => {
      for (const listener of listeners) listener(value);
    };
    tab.port = {
      say: (message) => tell(onMessage.listeners, message),
      close: () => tell(onDisconnect.listeners),
    };
    const { say, close } = tab.port;
    queueMicrotask(() => (tab.hasScript ? tab.says.forEach(say) : close()));
    return {
      onMessage,
      onDisconnect,
      postMessage: (message: unknown) => tab.sent.push(message),
      disconnect: () => {},
    };
  };
  const executeScript = async ({ files }: { files: string[] }) => {
    tab.asked += 1;
    if (tab.refuses !== null && tab.asked <= tab.refusals) throw tab.refuses;
    if (tab.hangs) await new Promise(() => {});
    tab.injected.push(...files);
    tab.hasScript = true;
  };
  return {
    browser: {
      runtime: {},
      tabs: { get: async () => ({ url: tab.url }), connect },
      scripting: { executeScript, insertCSS: async () => {} },
    },
  };
});

const PAGE: PageToPanel = {
  type: 'page',
  url: 'https://forum.example/t/1',
  site: 'forum.example',
  siteName: 'Forum',
  reader: 'forum',
  account: null,
  limit: null,
};

beforeEach(() => {
  Object.assign(tab, {
    url: PAGE.url,
    hasScript: false,
    refuses: null,
    refusals: Number.POSITIVE_INFINITY,
    asked: 0,
    hangs: false,
    says: [PAGE],
    injected: [],
    sent: [],
    port: null,
  });
});

async function attach() {
  const heard: PageToPanel[] = [];
  let closed = 0;
  const result = await attachPage(7, {
    onMessage: (message) => heard.push(message),
    onClosed: () => {
      closed += 1;
    },
  });
  return { result, heard, closed: () => closed };
}

async function attached() {
  const { result, ...rest } = await attach();
  if (!result.ok) throw new Error(result.problem.code);
  return { connection: result.value, ...rest };
}

describe('attachPage', () => {
  it('injects the page script where there is none', async () => {
    const { heard } = await attached();
    expect([tab.injected, heard]).toEqual([['/page.js'], [PAGE]]);
  });

  it.each<[PageToPanel, string]>([
    [{ type: 'wants-reader', site: 'forum.example', because: 'unknown', part: '' }, '/generic-reader.js'],
    [{ type: 'wants-composer' }, '/composer.js'],
  ])('brings what the page script asks for: %j', async (message, file) => {
    const { closed } = await attached();
    tab.port?.say(message);
    await vi.waitFor(() => expect(tab.injected).toEqual(['/page.js', file]));
    tab.refuses = new Error('No tab with id: 7.');
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
    tab.port?.say(message);
    await vi.waitFor(() => expect(closed(), 'where it cannot come, the page is attached anew').toBe(1));
    expect(warned).toHaveBeenCalledOnce();
    warned.mockRestore();
  });

  it('asks again where the page has not heard yet that it was granted', async () => {
    tab.refuses = new Error(
      'Cannot access contents of the page. Extension manifest must request permission.',
    );
    tab.refusals = 2;
    const { heard } = await attached();
    expect([tab.asked, tab.injected, heard]).toEqual([3, ['/page.js'], [PAGE]]);
  });

  it('goes on with the one that is there', async () => {
    tab.hasScript = true;
    await attached();
    expect(tab.injected).toEqual([]);
  });

  it('waits for a page that is busy when its script has come', async () => {
    vi.useFakeTimers();
    tab.says = [];
    const attaching = attached();
    await vi.advanceTimersByTimeAsync(5_000);
    tab.port?.say(PAGE);
    expect((await attaching).heard).toEqual([PAGE]);
    tab.hasScript = false;
    const silent = attach();
    await vi.advanceTimersByTimeAsync(30_000);
    expect((await silent).result).toMatchObject({ ok: false, problem: { code: 'failed' } });
    vi.useRealTimers();
  });

  it.each([
    ['not-allowed', undefined],
    ['restricted', 'chrome://extensions/'],
    ['restricted', 'about:blank'],
    ['restricted', 'file:///home/mara/posts.html'],
    ['restricted', 'https://chromewebstore.google.com/detail/x'],
    ['restricted', 'https://addons.mozilla.org/firefox/'],
    ['forbidden-by-site', 'https://www.linkedin.com/feed/'],
    ['forbidden-by-site', 'https://LinkedIn.com./feed/'],
  ])('%s: %s', async (code, url) => {
    tab.url = url;
    const { result } = await attach();
    expect(result).toMatchObject({ ok: false, problem: { code } });
    expect(tab.injected).toEqual([]);
  });

  it.each([
    [
      'not-allowed',
      'Cannot access contents of the page. Extension manifest must request permission to access it.',
    ],
    ['not-allowed', 'Missing host permission for the tab'],
    ['restricted', 'The extensions gallery cannot be scripted.'],
    ['restricted', 'Cannot access a chrome:// URL'],
    ['failed', 'No tab with id: 7.'],
  ])('%s when the browser says "%s"', async (code, words) => {
    tab.refuses = new Error(words);
    expect((await attach()).result).toMatchObject({ ok: false, problem: { code } });
  });

  it('leaves out what does not parse, and keeps the posts that do', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const fine = {
      key: 'forum.example:1',
      site: 'forum.example',
      author: { name: null, handle: null, profileUrl: null },
    };
    const rest = {
      permalink: null,
      postedAt: null,
      postedAtText: null,
      kind: 'post',
      parentKey: null,
      threadKey: null,
    };
    const post = { ...fine, ...rest, text: '<b>words</b>', language: null, rating: null };
    tab.says = [
      PAGE,
      { type: 'posts', posts: [{ ...post, text: 5 }, post] },
      { type: 'steal' },
      null,
      'page',
    ];
    const { heard } = await attached();
    expect(heard).toEqual([PAGE, { type: 'posts', posts: [post] }]);
  });

  it('says once that the page went away', async () => {
    const { closed } = await attached();
    tab.port?.close();
    expect(closed()).toBe(1);
  });
});

describe('placeText', () => {
  const placement = { postKey: 'forum.example:1', expectedUrl: PAGE.url, text: 'sorry' };
  const report = { outcome: 'inserted', verifiedBy: 'lexical', draft: '', undoable: true } as const;
  const answer = (requestId: string) => tab.port?.say({ type: 'insert-result', requestId, ...report });
  const sent = () => vi.waitFor(() => expect(tab.sent).toHaveLength(1));

  it("arms the helper, asks once, and gives the page's answer to this request", async () => {
    const { connection } = await attached();
    const result = placeText(connection, placement, () => 'r1');
    await sent();
    answer('r0');
    answer('r1');
    expect(await result).toMatchObject({ ok: true, value: { requestId: 'r1', ...report } });
    expect(tab.injected).toContain('/page-main.js');
    expect(tab.sent).toEqual([{ type: 'insert', requestId: 'r1', ...placement }]);
  });

  it('says that the tab was closed meanwhile', async () => {
    const { connection } = await attached();
    const result = placeText(connection, placement, () => 'r1');
    await sent();
    tab.port?.close();
    expect(await result).toMatchObject({ ok: false, problem: { code: 'tab-closed' } });
  });

  it('sends nothing where the helper is refused', async () => {
    const { connection } = await attached();
    tab.refuses = new Error('No tab with id: 7.');
    expect(await placeText(connection, placement, () => 'r1')).toMatchObject({
      ok: false,
      problem: { code: 'failed' },
    });
    expect(tab.sent).toEqual([]);
  });

  it('waits five seconds at most', async () => {
    vi.useFakeTimers();
    const { connection } = await attached();
    const result = placeText(connection, placement, () => 'r1');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'timeout' } });
    vi.useRealTimers();
  });

  it('asks a page that hangs for nothing any more', async () => {
    vi.useFakeTimers();
    const { connection } = await attached();
    tab.hangs = true;
    const result = placeText(connection, placement, () => 'r1');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await result).toMatchObject({ ok: false, problem: { code: 'failed' } });
    expect(tab.sent).toEqual([]);
    vi.useRealTimers();
  });
});
