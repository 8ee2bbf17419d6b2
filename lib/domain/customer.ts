import * as z from 'zod/mini';

/** One account of a customer on one network. */
export const IdentitySchema = z.object({
  site: z.string(),
  /** Without `@`; the display name where the site has no handles. */
  handle: z.string(),
  name: z.nullable(z.string()),
  profileUrl: z.nullable(z.string()),
});
export type Identity = z.infer<typeof IdentitySchema>;

/** A note is append-only: it is never edited, only followed by another. */
const NoteSchema = z.object({ text: z.string(), at: z.int(), actor: z.string() });

/** The post for which someone was marked as an advocate, kept as evidence. */
export const EvidenceSchema = z.object({
  postKey: z.string(),
  permalink: z.nullable(z.string()),
  excerpt: z.string(),
  at: z.int(),
  actor: z.string(),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

const CustomerSchema = z.object({
  id: z.string(),
  identities: z.array(IdentitySchema),
  tags: z.array(z.string()),
  notes: z.array(NoteSchema),
  /** Empty: not an advocate. */
  advocateEvidence: z.array(EvidenceSchema),
  demo: z.boolean(),
});
export type Customer = z.infer<typeof CustomerSchema>;

/** @returns the key by which an account is looked up: `<site>:<handle in lower case>`. */
export function identityKey(site: string, handle: string): string {
  return `${site}:${handle.toLowerCase()}`;
}
