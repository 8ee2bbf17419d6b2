import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { ResponseContentSchema } from '../../../lib/domain/response.ts';

const texts = z._default(z.array(z.string()), []);
const LibrarySchema = z.object({
  responses: z.array(
    z.object({
      body: z.string(),
      language: z.string(),
      slots: ResponseContentSchema.shape.slots,
      lockedBlocks: texts,
      disclosures: texts,
    }),
  ),
});
export type StarterResponse = z.infer<typeof LibrarySchema>['responses'][number];

/** @returns the responses of the starter library. @throws when the file is none. */
export function readLibrary(path: string): readonly StarterResponse[] {
  return LibrarySchema.parse(JSON.parse(readFileSync(path, 'utf8'))).responses;
}
