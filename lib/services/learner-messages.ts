import * as z from 'zod/mini';
import { SimilarityStateSchema } from '../ranking/_similarity/similarity-state';

/** What the worker is to learn from: the library, and the posts that were answered. */
export const LessonsSchema = z.object({
  responses: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      topics: z.array(z.string()),
      examples: z.array(z.string()),
    }),
  ),
  choices: z.array(z.object({ text: z.string(), responseId: z.nullable(z.string()), isKept: z.boolean() })),
});
export type Lessons = z.infer<typeof LessonsSchema>;

/** What it made of them. */
export const LearntSchema = z.object({
  similarity: SimilarityStateSchema,
  /** How each text of `textsOf(lessons)` sounds, as `verdict-codes.ts` has it. */
  verdicts: z.custom<Uint8Array>((value) => value instanceof Uint8Array),
});
export type Learnt = z.infer<typeof LearntSchema>;

/** What the worker answers; then it ends. */
export const LearnerAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('learnt'), learnt: LearntSchema }),
  z.object({ type: z.literal('failed'), cause: z.string() }),
]);
export type LearnerAnswer = z.infer<typeof LearnerAnswerSchema>;

/** @returns the texts that are judged: all examples in the order of the library, then those of the choices */
export function textsOf({ responses, choices }: Lessons): readonly string[] {
  return [...responses.flatMap(({ examples }) => examples), ...choices.map(({ text }) => text)];
}
