import { globSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { INTENTS, SENTIMENTS } from '../../lib/domain/triage.ts';
import { readRows } from '../measure/read-rows.ts';

/** One line of the texts that the shipped judgement is trained on. */
const MadeUpPostSchema = z.object({
  text: z.string().check(z.minLength(1)),
  intents: z.array(z.enum(INTENTS)).check(z.minLength(1)),
  sentiment: z.enum(SENTIMENTS),
});
export type MadeUpPost = z.infer<typeof MadeUpPostSchema>;

/** @returns all posts of a folder's `.jsonl` files, in the order of their names. @throws where a line is none. */
export function readMadeUpPosts(folder: string): MadeUpPost[] {
  return globSync(join(folder, '*.jsonl'))
    .toSorted()
    .flatMap((path) => readRows(path, MadeUpPostSchema));
}
