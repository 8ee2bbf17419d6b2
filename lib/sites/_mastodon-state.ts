import { firstGroup } from './_first-group';
import type { Page } from './index';

/** What the server tells the app at first: its name among servers, and who is signed in. */
interface FirstState {
  readonly domain: string | null;
  readonly account: string | null;
}

const states = new WeakMap<Document, FirstState>();

/** @returns the server's name in handles, which may differ from the host that its pages are on. */
export function serverOf(page: Page): string {
  return stateOf(page).domain ?? page.url.host.replace(/^www\./, '');
}

/** @returns the handle of the signed-in account with its server; null when nobody is signed in. */
export function readMastodonAccount(page: Page): string | null {
  const shown = page.document.querySelector(
    '.navigation-bar .display-name__account, .navigation-bar__profile-account',
  );
  return fullHandle(stateOf(page).account ?? shown?.textContent, page);
}

/** @returns the handle without its first at sign and always with a server; null where it is none. */
export function fullHandle(words: string | null | undefined, page: Page): string | null {
  const handle = firstGroup(/^\s*@?([\w.-]+(?:@[\w.:-]+)?)\s*$/, words);
  return handle === null || handle.includes('@') ? handle : `${handle}@${serverOf(page)}`;
}

function stateOf({ document }: Page): FirstState {
  const known = states.get(document);
  if (known !== undefined) return known;
  const state = readState(document.querySelector('script#initial-state')?.textContent ?? '');
  states.set(document, state);
  return state;
}

function readState(json: string): FirstState {
  const state = parsed(json);
  const meta = field(state, 'meta');
  const me = text(field(meta, 'me'));
  const account = me === null ? null : field(field(state, 'accounts'), me);
  return { domain: text(field(meta, 'domain')), account: text(field(account, 'acct')) };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    // No state, or another's under the same name: the page itself then tells what it can.
    return null;
  }
}

function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}
