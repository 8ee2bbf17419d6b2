import { PAGE_PORT } from '../messaging';
import type { PagePort, PageRuntime } from './page-runtime';

/** What a session is given: the port to its panel, and the signal that ends all its work. */
type StartSession = (port: PagePort, signal: AbortSignal) => void;

/**
 * Waits for panels of this extension. While no port is open nothing but this one listener exists; when a port
 * closes, its session's signal aborts.
 */
export function servePanels(
  runtime: PageRuntime,
  startSession: StartSession,
  signal: AbortSignal,
  name: string = PAGE_PORT,
): void {
  if (signal.aborted) return;
  const serve = (port: PagePort) => {
    if (port.name !== name) return;
    if (!isOwnPage(port, runtime)) {
      port.disconnect();
      return;
    }
    const session = new AbortController();
    const end = () => session.abort();
    port.onDisconnect.addListener(end);
    signal.addEventListener(
      'abort',
      () => {
        end();
        port.disconnect();
      },
      { once: true, signal: session.signal },
    );
    startSession(port, session.signal);
  };
  runtime.onConnect.addListener(serve);
  signal.addEventListener('abort', () => runtime.onConnect.removeListener(serve), { once: true });
}

/** Only a page of this very extension may ask; web pages and other extensions are refused. */
function isOwnPage(port: PagePort, runtime: PageRuntime): boolean {
  const { sender } = port;
  if (runtime.id === undefined || sender?.id !== runtime.id || sender.url === undefined) return false;
  return sender.url.startsWith(runtime.getURL(''));
}
