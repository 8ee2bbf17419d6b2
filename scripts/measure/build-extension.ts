import { join } from 'node:path';
import { build } from 'wxt';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Builds the extension with access to every host, since no person presses its button here, into a folder of
 * its own. Nothing else differs from the production build.
 * @param isGeneric whether the generic reader takes the place of all site adapters
 * @returns the folder
 */
export async function buildExtension(isGeneric: boolean): Promise<string> {
  const folder = isGeneric ? 'measure-generic' : 'measure';
  await withFreeStdout(() =>
    build({
      root: ROOT,
      browser: 'chrome',
      outDirTemplate: folder,
      manifest: { host_permissions: ['*://*/*'] },
      ...(isGeneric ? { vite: () => ({ plugins: [genericReaderAlone] }) } : {}),
    }),
  );
  return join(ROOT, '.output', folder);
}

const genericReaderAlone = {
  name: 'generic-reader-alone',
  transform(code: string, id: string) {
    if (!id.endsWith('/lib/sites/known-adapter.ts')) return null;
    const alone = code.replace(/siteAdapters\.find\([^;]*\?\? /, '');
    if (alone === code)
      throw new Error('known-adapter.ts chooses in another way: the generic reader is not alone');
    return alone;
  },
};

/** Standard output is for the figures: what the build says goes to standard error. */
async function withFreeStdout(run: () => Promise<unknown>): Promise<void> {
  const write = process.stdout.write;
  process.stdout.write = process.stderr.write.bind(process.stderr);
  try {
    await run();
  } finally {
    process.stdout.write = write;
  }
}
