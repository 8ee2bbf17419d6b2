import { describe, expect, it } from 'vitest';
import type { PagePort, PageRuntime } from '../../../lib/page/page-runtime';
import { servePanels } from '../../../lib/page/serve-panels';

const OWN_PAGE = { id: 'rapport', url: 'chrome-extension://rapport/sidepanel.html' };

function fakePort(name: string, sender: PagePort['sender'] | undefined) {
  const closes: (() => void)[] = [];
  let isOpen = true;
  const port: PagePort = {
    name,
    ...(sender === undefined ? {} : { sender }),
    onMessage: { addListener: () => {} },
    onDisconnect: { addListener: (listener) => void closes.push(listener) },
    postMessage: () => {},
    disconnect: () => {
      isOpen = false;
    },
  };
  const close = () => {
    for (const closed of closes) closed();
  };
  return { port, isOpen: () => isOpen, close };
}

function fakeRuntime() {
  const listeners = new Set<(port: PagePort) => void>();
  const runtime: PageRuntime = {
    id: 'rapport',
    getURL: (path) => `chrome-extension://rapport/${path}`,
    onConnect: {
      addListener: (listener) => void listeners.add(listener),
      removeListener: (listener) => void listeners.delete(listener),
    },
  };
  const connect = (port: PagePort) => {
    for (const listener of listeners) listener(port);
  };
  return { runtime, connect, listeners };
}

function serve() {
  const fake = fakeRuntime();
  const ending = new AbortController();
  const sessions: AbortSignal[] = [];
  servePanels(fake.runtime, (_port, signal) => sessions.push(signal), ending.signal);
  return { ...fake, ending, sessions };
}

describe('servePanels', () => {
  it('starts a session for a page of this extension and ends it with the port', () => {
    const { connect, sessions } = serve();
    const panel = fakePort('rapport-page', OWN_PAGE);
    connect(panel.port);
    expect(sessions.map((signal) => signal.aborted)).toEqual([false]);
    panel.close();
    expect(sessions.map((signal) => signal.aborted)).toEqual([true]);
  });

  it.each([
    ['another extension', { id: 'other', url: 'chrome-extension://other/page.html' }],
    ['a web page', { id: 'rapport', url: 'https://chrome-extension.example/rapport/sidepanel.html' }],
    ['a page script of ours', { id: 'rapport', url: 'https://forum.example/' }],
    ['no address', { id: 'rapport' }],
    ['no sender', undefined],
  ])('refuses %s', (_name, sender) => {
    const { connect, sessions } = serve();
    const stranger = fakePort('rapport-page', sender);
    connect(stranger.port);
    expect([sessions.length, stranger.isOpen()]).toEqual([0, false]);
  });

  it('leaves ports of other names alone', () => {
    const { connect, sessions } = serve();
    const other = fakePort('something-else', OWN_PAGE);
    connect(other.port);
    expect([sessions.length, other.isOpen()]).toEqual([0, true]);
  });

  it('ends all sessions and listens no more when a newer script takes over', () => {
    const { connect, ending, sessions, listeners } = serve();
    const panel = fakePort('rapport-page', OWN_PAGE);
    connect(panel.port);
    ending.abort();
    expect([sessions[0]?.aborted, panel.isOpen(), listeners.size]).toEqual([true, false, 0]);
  });
});
