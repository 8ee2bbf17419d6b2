/** The import direction of the house, as data. See docs/architecture.md. */
import { posix } from 'node:path';

/** Layers from the inside out; a file imports from its own layer's folder or from lower layers only. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/domain'],
  ['lib/messages'],
  ['lib/learning'],
  [
    'lib/sites',
    'lib/recognition',
    'lib/ranking',
    'lib/routing',
    'lib/guards',
    'lib/presets',
    'lib/exports',
    'lib/imports',
    'lib/storage',
    'lib/messaging',
  ],
  ['lib/messaging-schemas', 'lib/browser'],
  ['lib/page', 'lib/services'],
  ['lib/panel-model', 'lib/desk-model'],
  ['components'],
  ['entrypoints'],
];

/** Ends up in the page: neither these packages nor what carries them may be imported at run time. */
const PAGE_PARTS = ['lib/sites', 'lib/messaging', 'lib/page', 'entrypoints/page'];
const NOT_IN_PAGE = ['zod', 'dexie', 'webextension-polyfill', 'preact', '@preact/signals'];

/** A folder whose files each add one thing; they import their folder's types and helpers, and the domain. */
const PLUG_IN_FOLDERS = [
  'lib/sites',
  'lib/ranking',
  'lib/routing',
  'lib/guards',
  'lib/presets',
  'lib/exports',
  'lib/imports',
];

const ONLY_IMPORTER: Record<string, readonly string[]> = {
  'webextension-polyfill': ['lib/browser.ts'],
  'lib/browser': ['lib/services', 'lib/sync', 'entrypoints'],
  'lib/messaging-schemas': ['lib/services', 'lib/sync', 'entrypoints'],
};

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** @returns the imports and re-exports of a module's source. */
function importsOf(source: string): Import[] {
  const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm;
  return [...source.matchAll(statement)].map((match) => ({
    specifier: match[2] ?? '',
    typeOnly: match[1] !== undefined,
  }));
}

/** @returns one sentence per broken rule of this file; `path` is relative to the project's root. */
export function violations(path: string, source: string): string[] {
  return importsOf(source).flatMap((each) => brokenRules(path, each).map((rule) => `${path}: ${rule}`));
}

function brokenRules(path: string, { specifier, typeOnly }: Import): string[] {
  const local = specifier.startsWith('.');
  const target = local ? posix.join(posix.dirname(path), specifier).replace(/\.tsx?$/, '') : specifier;
  const broken: string[] = [];
  if (local) broken.push(...brokenDirection(path, target));
  const importers = ONLY_IMPORTER[target];
  if (importers && !typeOnly && !importers.some((allowed) => path.startsWith(allowed))) {
    broken.push(`${target} is for ${importers.join(', ')} only`);
  }
  if (!typeOnly && isIn(PAGE_PARTS, path) && !path.startsWith('lib/messaging-schemas')) {
    if (NOT_IN_PAGE.some((name) => target === name || target.startsWith(`${name}/`))) {
      broken.push(`${target} must not end up in the page`);
    }
  }
  return broken;
}

function brokenDirection(path: string, target: string): string[] {
  const from = placeOf(path);
  const to = placeOf(target);
  if (from === null || to === null) return [];
  if (to.layer > from.layer) return [`imports ${target}, which is further out`];
  if (to.layer === from.layer && to.folder !== from.folder) return [`imports its sibling ${target}`];
  const plugIn = PLUG_IN_FOLDERS.find((folder) => path.startsWith(`${folder}/`));
  if (plugIn && to.folder === plugIn && !isSharedPart(target, path))
    return [`imports another plug-in, ${target}`];
  return [];
}

/** Index and underscore files are a plug-in folder's shared parts; they may use everything in it. */
function isSharedPart(target: string, path: string): boolean {
  const shared = (file: string) =>
    /\/(_[^/]*|index|adapter-for|known-adapter)(\.tsx?)?$/.test(file) || /\/_[^/]+\//.test(file);
  return shared(target) || shared(path);
}

function placeOf(path: string): { layer: number; folder: string } | null {
  for (const [layer, folders] of LAYERS.entries()) {
    const folder = folders.find(
      (each) => path === each || path.startsWith(`${each}/`) || path.startsWith(`${each}.`),
    );
    if (folder) return { layer, folder };
  }
  return null;
}

function isIn(folders: readonly string[], path: string): boolean {
  return folders.some((folder) => path.startsWith(folder));
}
