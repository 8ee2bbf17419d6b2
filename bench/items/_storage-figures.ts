import * as z from 'zod/mini';
import { callIn } from '../stage/bench-browser.ts';
import type { Stage } from '../stage/stage.ts';

const ComparisonSchema = z.object({ ratio: z.number(), oursMs: z.number(), bareMs: z.number() });

/** @returns what a comparison in the extension's own page gives; see `in-extension/`. */
export async function compareInStorage(stage: Stage, name: string, ...args: readonly unknown[]) {
  return ComparisonSchema.parse(await callIn(await stage.storagePage(), name, ...args));
}
