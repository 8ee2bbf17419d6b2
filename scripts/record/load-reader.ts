import { join } from 'node:path';
import { runnerImport } from 'vite';
import { builtinEnvironments } from 'vitest/runtime';

/** Only Vite knows the registry's `import.meta.glob`; the document is the one that the unit tests run in. */
export async function loadReader(): Promise<typeof import('./read-page.ts')> {
  await builtinEnvironments['happy-dom'].setup(globalThis, {});
  const { module } = await runnerImport<typeof import('./read-page.ts')>(
    join(import.meta.dirname, 'read-page.ts'),
    { configFile: false, logLevel: 'error' },
  );
  return module;
}
