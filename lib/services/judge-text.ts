import { capturedPost } from '../domain/captured-post';
import { createJudge } from '../recognition/judge-post';
import type { JudgeText } from './response-past';
import { fromVerdictCode } from './verdict-codes';

/** What is judged once stays known for so many texts. */
const MOST_KEPT = 20_000;

/** @returns what says how a text sounds and where its author stands, as it is shipped; each text is judged once. */
export function createTextJudge(): JudgeText {
  const judge = createJudge();
  const known = new Map<string, ReturnType<JudgeText>>();
  return (text) => {
    const made = known.get(text);
    if (made !== undefined) return made;
    const { sentiment, stage } = judge(capturedPost({ text, author: '', address: '' }, '', null), []);
    const verdict = { sentiment: sentiment.value, stage: stage?.value ?? null };
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, verdict);
    return verdict;
  };
}

/** @returns the same, knowing some texts already. @param codes their verdicts, in the same order */
export function knowingJudge(judge: JudgeText, texts: readonly string[], codes: Uint8Array): JudgeText {
  const known = new Map(texts.map((text, at) => [text, codes[at]]));
  return (text) => {
    const code = known.get(text);
    return code === undefined ? judge(text) : fromVerdictCode(code);
  };
}
