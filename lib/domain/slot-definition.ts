import * as z from 'zod/mini';

export const SlotTypeSchema = z.enum(['text', 'number', 'date', 'choice', 'link']);
export type SlotType = z.infer<typeof SlotTypeSchema>;

/** Who knows the value before the person is asked. */
export const SlotOriginSchema = z.enum(['post', 'customer', 'settings']);
export type SlotOrigin = z.infer<typeof SlotOriginSchema>;

/** What may be filled into a slot of a response. A slot that nothing defines takes any text, and must be filled. */
export const SlotDefinitionSchema = z.object({
  /** As it stands between the braces. */
  name: z.string().check(z.minLength(1), z.maxLength(80)),
  type: z._default(SlotTypeSchema, 'text'),
  required: z._default(z.boolean(), true),
  /** Filled in beforehand; empty: nothing. */
  default: z._default(z.string().check(z.maxLength(500)), ''),
  /** Of a choice. */
  choices: z._default(z.array(z.string().check(z.minLength(1), z.maxLength(200))).check(z.maxLength(50)), []),
  /** In characters; null: as long as the network takes. */
  maxLength: z._default(z.nullable(z.int().check(z.positive())), null),
  /** A pattern that the whole value must match (RE2 syntax); null: any value. */
  pattern: z._default(z.nullable(z.string().check(z.maxLength(200))), null),
  from: z._default(z.nullable(SlotOriginSchema), null),
});
export type SlotDefinition = z.infer<typeof SlotDefinitionSchema>;
