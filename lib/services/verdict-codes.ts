import { LIFECYCLE_STAGES, SENTIMENTS } from '../domain/triage';
import type { TextVerdict } from './response-past';

/** Stages have one more: nothing tells. */
const STAGES = [null, ...LIFECYCLE_STAGES] as const;

/** @returns the verdict as a number below 256 */
export function toVerdictCode({ sentiment, stage }: TextVerdict): number {
  return SENTIMENTS.indexOf(sentiment) * STAGES.length + STAGES.indexOf(stage);
}

/** @returns the verdict that was written so; neutral, and no stage, for what is none */
export function fromVerdictCode(code: number): TextVerdict {
  return {
    sentiment: SENTIMENTS[Math.floor(code / STAGES.length)] ?? 'neutral',
    stage: STAGES[code % STAGES.length] ?? null,
  };
}
