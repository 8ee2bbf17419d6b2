import { type Response, ResponseSchema } from '../../../lib/domain/response';

/** The time at which made-up responses are usable. */
export const NOW = Date.UTC(2026, 10, 22, 12);

/** A made-up response, approved until a year from `NOW`. */
export function madeUpResponse(given: Partial<Response> = {}): Response {
  const usual = ResponseSchema.parse({
    id: 'response-1',
    version: 1,
    title: 'Grinder defect, next steps',
    body: 'Sorry to hear that, {{customer.name}}. Could you send us the serial number?',
    topics: ['grinder'],
    department: 'service',
    networks: [],
    language: 'en',
    status: 'approved',
    approvals: [{ name: 'Ines Roth', role: 'Legal counsel', at: NOW - 1_000, note: '' }],
    rejections: [],
    comments: [],
    expiresAt: NOW + 365 * 86_400_000,
    examples: [],
    demo: false,
  });
  // As given: what no schema would let through is what some tests are about.
  return { ...usual, ...given };
}
