import type { SiteDescription } from '../domain/site-description';
import type { PageToPanel, PanelToPage } from '../messaging';

/** What is heard from the page script of one tab. */
export interface PageHandlers {
  onMessage(message: PageToPanel): void;
  /** The tab was closed, left the page, or the page script ended. */
  onClosed(): void;
  /** @returns how a person taught that site; null where nobody did */
  taughtSite?(site: string): Promise<SiteDescription | null>;
}

/** An open port to the page script of one tab. */
export interface PageConnection {
  readonly tabId: number;
  send(message: PanelToPage): void;
  close(): void;
  /** Hears the same messages as the first handlers, until the signal aborts. */
  listen(handlers: PageHandlers, signal: AbortSignal): void;
}
