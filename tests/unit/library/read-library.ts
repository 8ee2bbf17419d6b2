import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import { DepartmentSchema } from '../../../lib/domain/department';

const SLOT_TYPES = ['text', 'number', 'date', 'choice', 'link'] as const;
const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const line = z.string().check(z.minLength(1), z.maxLength(200), z.regex(/^\S(.*\S)?$/u));

const SlotSchema = z.strictObject({
  name: line,
  type: z.enum(SLOT_TYPES),
  required: z.boolean(),
  default: z.optional(line),
  choices: z.optional(z.array(line).check(z.minLength(2))),
  maxLength: z.optional(z.int().check(z.positive())),
  from: z.optional(z.enum(['post', 'customer', 'settings'])),
});

const RowSchema = z.strictObject({
  id: z.string().check(z.regex(UUID_V7)),
  group: z.string().check(z.regex(UUID_V7)),
  title: line,
  body: z.string().check(z.minLength(20), z.maxLength(2_000), z.regex(/^\S[\s\S]*\S$/u)),
  language: z.enum(['en', 'de', 'fr', 'es', 'pt-BR', 'ja']),
  department: DepartmentSchema,
  topics: z.array(line).check(z.minLength(2), z.maxLength(4)),
  networks: z.array(line),
  visibility: z.enum(['public', 'private', 'any']),
  jurisdictions: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))),
  slots: z.array(SlotSchema),
  lockedBlocks: z.array(line),
  disclosures: z.array(line),
  sourceUrl: z.null(),
  examples: z.array(line).check(z.minLength(4), z.maxLength(6)),
});

/** One response of the starter library, in one language. */
export type LibraryRow = z.infer<typeof RowSchema>;
export type LibrarySlot = z.infer<typeof SlotSchema>;

/** @returns every row of the starter library, in its order. @throws where one does not have the agreed shape. */
export function readLibrary(): readonly LibraryRow[] {
  const text = readFileSync('public/starter-library.json', 'utf8');
  return z.strictObject({ responses: z.array(RowSchema) }).parse(JSON.parse(text)).responses;
}
