import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import type * as TimeGuards from './time-guards.ts';

const FILE = 'time-guards.mjs';

/** @returns the guards and what times them, in one file as they ship: modules that import each other live are slower. */
export async function loadBuilt(): Promise<typeof TimeGuards> {
  const outDir = await mkdtemp(join(tmpdir(), 'rapport-guards-'));
  try {
    await build({
      configFile: false,
      logLevel: 'error',
      ssr: { noExternal: true },
      build: {
        ssr: join(import.meta.dirname, 'time-guards.ts'),
        outDir,
        target: 'esnext',
        copyPublicDir: false,
        rolldownOptions: { output: { entryFileNames: FILE, codeSplitting: false } },
      },
    });
    const built: typeof TimeGuards = await import(pathToFileURL(join(outDir, FILE)).href);
    return built;
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}
