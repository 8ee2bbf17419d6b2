import { join } from 'node:path';
import { build } from 'vite';

/** Under this name the bundle stands in the global scope of the document or worker it was evaluated in. */
export const STORAGE_GLOBAL = 'rapportStorage';

/**
 * @returns an expression that puts the storage code and a file of this folder into the context it is evaluated in,
 * compiled as the production build compiles them.
 */
export async function bundleStorage(entry = 'storage-in-context.ts'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    build: {
      write: false,
      minify: false,
      lib: {
        entry: join(import.meta.dirname, entry),
        formats: ['iife'],
        name: STORAGE_GLOBAL,
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The storage code did not bundle into one script');
  return `void (self.${STORAGE_GLOBAL} = (() => { ${chunk.code}\nreturn ${STORAGE_GLOBAL}; })())`;
}
