/**
 * Fits the weights of guards' concepts to the labelled replies of a folder, the same bit by bit from the same
 * replies, and writes them to lib/guards: `npm run fit:guards -- bench/guards/known`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run fit:guards -- FOLDER');
  process.exitCode = 2;
} else {
  const { FITTED } = await load<typeof import('./fit/fitted.ts')>('fitted');
  const { readKnown } = await load<typeof import('./fit/read-known.ts')>('read-known');
  const { weightsFile } = await load<typeof import('./fit/weights-file.ts')>('weights-file');
  const known = readKnown(folder);
  for (const fitted of FITTED) {
    const file = `lib/guards/${fitted.place}-weights.ts`;
    writeFileSync(join(import.meta.dirname, '..', file), weightsFile(fitted, known));
    process.stdout.write(`${file}\n`);
  }
}

/** Only Vite knows imports without an extension. */
async function load<Module>(name: string): Promise<Module> {
  const path = join(import.meta.dirname, `fit/${name}.ts`);
  return (await runnerImport<Module>(path, { configFile: false, logLevel: 'error' })).module;
}
