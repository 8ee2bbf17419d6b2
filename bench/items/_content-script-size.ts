import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Figures } from '../bench-item.ts';

/** The page script of the extension built in that folder, compressed, against a limit in bytes. */
export function contentScriptSize(folder: string, limitBytes: number): Figures {
  const script = readFileSync(join(folder, 'page.js'));
  const gzipBytes = gzipSync(script, { level: 9 }).length;
  return { ratio: gzipBytes / limitBytes, gzipBytes, bytes: script.length };
}
