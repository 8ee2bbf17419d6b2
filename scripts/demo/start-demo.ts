import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { type Site, send } from './answer.ts';
import { bundleClient } from './bundle-client.ts';
import { feedSite } from './feed-site.ts';
import { forumSite } from './forum-site.ts';
import { reviewsSite } from './reviews-site.ts';

export interface Demo {
  readonly feedUrl: string;
  readonly forumUrl: string;
  readonly reviewsUrl: string;
  close(): Promise<void>;
}

/** Serves the demo's three sites on this machine only. Port 0: any free one. */
export async function startDemo(port = 0, now: () => number = Date.now): Promise<Demo> {
  const style = await readFile(join(import.meta.dirname, 'site.css'), 'utf8');
  const sites = new Map<string, Site>([
    ['feed.localhost', feedSite(now, await bundleClient())],
    ['forum.localhost', forumSite(now)],
    ['reviews.localhost', reviewsSite(now)],
  ]);
  const server = createServer((request, response) => {
    answer(sites, style, request, response).catch((error: unknown) => {
      console.error('The demo could not answer', request.url, error);
      response.destroy();
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const used = typeof address === 'object' && address !== null ? address.port : port;
  return {
    feedUrl: `http://feed.localhost:${used}/`,
    forumUrl: `http://forum.localhost:${used}/`,
    reviewsUrl: `http://reviews.localhost:${used}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  sites: ReadonlyMap<string, Site>,
  style: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? 'unknown'}`);
  const site = sites.get(url.hostname);
  if (site && url.pathname === '/site.css') send(response, 'text/css', style);
  else if (!(await site?.(request, response, url)))
    send(response, 'text/plain', 'There is no such page.', 404);
}
