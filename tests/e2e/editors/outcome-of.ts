import type { EditorBench } from './editor-bench';

/** How an insertion ended: its outcome, or the code of what was in the way. */
export async function outcomeOf(insertion: ReturnType<EditorBench['insert']>): Promise<string | undefined> {
  const result = await insertion;
  return result?.ok ? result.value.outcome : result?.problem.code;
}
