import type { Page, Request } from 'playwright-core';
import type { Rapport } from '../harness/launch-chromium';

/** From now on notes every request of the browser's tabs, of the panel and of our worker. @returns the notes */
export async function recordRequests(rapport: Rapport, panel: Page): Promise<() => Promise<string[]>> {
  const noted: string[] = [];
  const note = (request: Request) => noted.push(`${request.method()} ${request.url()}`);
  rapport.context.on('request', note);
  panel.on('request', note);
  const [worker] = rapport.context.serviceWorkers();
  if (!worker) throw new Error('The worker sleeps');
  // The browser tells nothing of a worker's requests: it is asked itself.
  await worker.evaluate(() => {
    const asked: string[] = [];
    Reflect.set(globalThis, 'asked', asked);
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      asked.push(`worker ${input instanceof Request ? input.url : input}`);
      return fetch(input, init);
    };
    for (const name of ['WebSocket', 'EventSource', 'WebTransport'])
      Reflect.set(globalThis, name, () => asked.push(`worker ${name}`));
  });
  return async () => {
    const ofWorker: string[] = await worker.evaluate(() => Reflect.get(globalThis, 'asked'));
    return [...noted, ...ofWorker];
  };
}
