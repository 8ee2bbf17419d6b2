import { join } from 'node:path';
import { build } from 'vite';

const bundles = new Map<string, Promise<string>>();

/** @returns the page's script with the real editor from its package in it, as a site would ship it */
export function bundleEditor(name: string): Promise<string> {
  const known = bundles.get(name);
  if (known !== undefined) return known;
  const bundle = bundleScript(join(import.meta.dirname, `${name}.ts`));
  bundles.set(name, bundle);
  return bundle;
}

/** @returns one self-contained classic script */
export async function bundleScript(entry: string, globalName = 'page'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    // Old packages expect Node's name of the global object.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: { write: false, minify: false, lib: { entry, formats: ['iife'], name: globalName } },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  const [chunk] = bundle && 'output' in bundle ? bundle.output : [];
  if (chunk?.type !== 'chunk') throw new Error(`${entry} did not bundle into one script`);
  return chunk.code;
}
