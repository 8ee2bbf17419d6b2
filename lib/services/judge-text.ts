import { capturedPost } from '../domain/captured-post';
import { createJudge } from '../recognition/judge-post';
import type { JudgeText } from './response-past';

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
    if (known.size >= MOST_KEPT) known.clear();
    known.set(text, { sentiment, stage });
    return { sentiment, stage };
  };
}
