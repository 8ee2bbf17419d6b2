/** The part of a port that the page script uses. */
export interface PagePort {
  readonly name: string;
  readonly sender?: { readonly id?: string; readonly url?: string };
  readonly onMessage: { addListener(listener: (message: unknown) => void): void };
  readonly onDisconnect: { addListener(listener: () => void): void };
  postMessage(message: unknown): void;
  disconnect(): void;
}

/** The part of the extension's runtime that the page script uses. */
export interface PageRuntime {
  readonly id?: string;
  getURL(path: string): string;
  readonly onConnect: {
    addListener(listener: (port: PagePort) => void): void;
    removeListener(listener: (port: PagePort) => void): void;
  };
}

/** @returns the runtime the browser gives to content scripts; no polyfill, to keep the page script small. */
export function pageRuntime(): PageRuntime | null {
  const api: { runtime?: PageRuntime } | undefined =
    Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
  return api?.runtime ?? null;
}
