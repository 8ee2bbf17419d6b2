import { isOnHost } from './_hosts';
import type { Page } from './index';

const NEW = 'shreddit-app, shreddit-post, shreddit-comment';
const OLD = '#header-bottom-left, #siteTable, .thing[data-fullname]';

/** @returns which of Reddit's two faces the page shows, by its markup: people may have the old one on every host. */
export function redditFace({ url, document }: Page): 'new' | 'old' | null {
  if (!isOnHost(url, ['reddit.com'])) return null;
  if (document.querySelector(NEW) !== null) return 'new';
  if (document.querySelector(OLD) !== null) return 'old';
  return isOnHost(url, ['old.reddit.com']) ? 'old' : 'new';
}
