import { join } from 'node:path';
import { build } from 'vite';

/** The feed's own script, with the editor in it, as one module. */
export async function bundleClient(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    root: import.meta.dirname,
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'client', 'feed.ts') },
    },
  });
  const outputs = [result].flat().flatMap((part) => ('output' in part ? part.output : []));
  const script = outputs.find((part) => part.type === 'chunk' && part.isEntry);
  if (script?.type !== 'chunk') throw new Error('The script of the demo feed was not built');
  return script.code;
}
