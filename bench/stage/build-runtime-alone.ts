import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = 'bench-runtime';

/**
 * Builds the extension without any site adapter; nothing else differs from the production build.
 * @returns the folder
 */
export async function buildRuntimeAlone(): Promise<string> {
  const write = process.stdout.write;
  // Standard output is for the figures.
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    await build({
      root: ROOT,
      browser: 'chrome',
      outDirTemplate: FOLDER,
      vite: () => ({ plugins: [noAdapters] }),
    });
  } finally {
    process.stdout.write = write;
  }
  return join(ROOT, '.output', FOLDER);
}

/** The registry finds no file. */
const noAdapters = {
  name: 'no-adapters',
  enforce: 'pre' as const,
  transform: (code: string, id: string) =>
    id.endsWith('/lib/sites/index.ts') ? replaced(code, /import\.meta\.glob<.*?>\(.*?\n\);/s, '({});') : null,
};

function replaced(code: string, part: RegExp, by: string): string {
  if (!part.test(code)) throw new Error('The registry of adapters is not where it was');
  return code.replace(part, by);
}
