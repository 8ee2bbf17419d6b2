import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../bench-item.ts';

/**
 * The page script of the extension built in that folder, compressed, against a limit in bytes. What it asks for later,
 * on sites without an adapter and when a post is chosen, has figures of its own.
 */
export function contentScriptSize(folder: string, limitBytes: number): Figures {
  const script = readFileSync(join(folder, 'page.js'));
  const gzipBytes = compressed(script);
  const genericReaderGzipBytes = compressed(readFileSync(join(folder, 'generic-reader.js')));
  const composerGzipBytes = compressed(readFileSync(join(folder, 'composer.js')));
  return {
    ratio: gzipBytes / limitBytes,
    gzipBytes,
    bytes: script.length,
    genericReaderGzipBytes,
    composerGzipBytes,
  };
}

function compressed(script: Buffer): number {
  return gzipSync(script, { level: 9 }).length;
}
