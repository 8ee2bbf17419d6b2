import { effect, type ReadonlySignal, signal } from '@preact/signals';
import type { KnownEmbed } from '../domain/known-embeds';
import { messages } from '../messages';
import type { Notices } from './notices';
import type { PageLink } from './page-link';
import { type PageState, sitePattern, webAddress } from './page-state';
import type { PanelSide } from './panel-side';

/** Which site may be read without pressing the toolbar button each time. */
export interface SiteAccess {
  /** Null: the tab's address is not known, so that it cannot be asked for. */
  readonly pattern: ReadonlySignal<string | null>;
  /** Whether the site of this tab may always be read. */
  readonly isAllowed: ReadonlySignal<boolean>;
  /** Must be called during the click itself: the browser asks only then. `address` as the person writes it. */
  allow(address: string): void;
  /** The same for a comment section on this page. */
  allowEmbed(embed: KnownEmbed): void;
}

/** Follows the site of the tab in front, and asks for it on request. */
export function createSiteAccess(
  side: PanelSide,
  page: PageLink,
  notices: Notices,
  stop: AbortSignal,
): SiteAccess {
  const pattern = signal<string | null>(null);
  const isAllowed = signal(false);
  const check = async (wanted: string) => {
    const isAlways = await side.isSiteAllowed(wanted);
    if (pattern.peek() === wanted) isAllowed.value = isAlways;
  };
  const end = effect(() => {
    const address = addressOf(page.state.value);
    const found = address === null ? null : sitePattern(address);
    if (found === pattern.peek()) return;
    pattern.value = found;
    isAllowed.value = false;
    if (found !== null) void check(found);
  });
  stop.addEventListener('abort', end, { once: true });

  return {
    pattern,
    isAllowed,
    allowEmbed(embed) {
      void page.embedded.allow(embed).then((isAgreed) => {
        if (!isAgreed) notices.add({ state: 'note', sentence: messages.panel.access.refused });
      });
    },
    allow(address) {
      const wanted = sitePattern(address);
      if (wanted === null) {
        const isForbidden = webAddress(address) !== null;
        const sentence = isForbidden ? messages.errors.siteForbids : messages.panel.access.badAddress;
        notices.add({ state: 'stop', sentence });
        return;
      }
      void side.allowSite(wanted).then((isAgreed) => {
        if (!isAgreed) {
          notices.add({ state: 'note', sentence: messages.panel.access.refused });
          return;
        }
        notices.add({
          state: 'done',
          sentence: messages.panel.access.allowed(new URL(wanted.slice(0, -1)).host),
        });
        if (pattern.peek() === wanted) isAllowed.value = true;
        if (page.state.peek().kind !== 'reading') page.retry();
      });
    },
  };
}

function addressOf(state: PageState): string | null {
  if (state.kind === 'reading') return state.url;
  if (state.kind === 'unreadable' && state.code === 'not-allowed') return state.url;
  return null;
}
