import type { IncomingMessage, ServerResponse } from 'node:http';

/** One site of the demo: answers what comes to its host. False: it does not know the address. */
export type Site = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<boolean>;

const MAX_BODY_BYTES = 100_000;

/** As strict as a careful site: what runs and loads comes from the page's own origin. */
const POLICY = "default-src 'self'; img-src 'self' data:; base-uri 'none'";

export function send(response: ServerResponse, type: string, body: string, status = 200): true {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'content-security-policy': POLICY,
    'cache-control': 'no-store',
  });
  response.end(body);
  return true;
}

export function sendJson(response: ServerResponse, value: unknown): true {
  return send(response, 'application/json', JSON.stringify(value));
}

export function redirect(response: ServerResponse, location: string): true {
  response.writeHead(303, { location });
  response.end();
  return true;
}

/** The body of a posted form. @throws when it is longer than any reply. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    length += bytes.length;
    if (length > MAX_BODY_BYTES) throw new Error('The form is too long');
    chunks.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}
