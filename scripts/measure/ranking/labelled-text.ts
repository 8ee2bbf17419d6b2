import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';

/** A text and what is right for it; further fields are left out. */
export const LabelledTextSchema = z.object({ text: z.string(), label: z.string() });
export type LabelledText = z.infer<typeof LabelledTextSchema>;

/** The label of a text that none of the others fits. */
export const OUT_OF_SCOPE = 'oos';

/** @returns the rows of a file of JSON lines. @throws where one is not of that form, naming it. */
export function readRows<Row>(path: string, schema: z.ZodMiniType<Row>): Row[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const parsed = z.safeParse(schema, JSON.parse(line));
    if (!parsed.success) throw new Error(`${path}:${index + 1}: ${z.prettifyError(parsed.error)}`);
    return [parsed.data];
  });
}
