import { type Intent, type Judged, LIFECYCLE_STAGES, type LifecycleStage } from '../../domain/triage';
import { messages } from '../../messages';
import type { CueKind } from '../cues';
import type { FoundCues } from './find-cues';

/** Phrases that tell where somebody stands, the surest first. */
const STAGES: readonly (readonly [CueKind, LifecycleStage])[] = [
  ['cancel', 'leaving'],
  ['loyal', 'loyal'],
  ['buying', 'buying'],
  ['owning', 'using'],
];

/** Where no phrase tells, what a person wants does. */
const STAGE_OF: Readonly<Partial<Record<Intent, LifecycleStage>>> = {
  'cancel-risk': 'leaving',
  'purchase-intent': 'buying',
  'bug-report': 'using',
  'adverse-event': 'using',
};

/** @param taught log-odds of the stages, where the team put some right; empty: it did not */
export function judgeStage(
  intents: readonly Judged<Intent>[],
  cues: FoundCues,
  taught: ReadonlyMap<string, number>,
): Judged<LifecycleStage> | null {
  const learned = LIFECYCLE_STAGES.find((stage) => isClear(stage, taught));
  if (learned !== undefined) return { value: learned, reason: messages.recognition.taught };
  for (const [kind, stage] of STAGES) {
    const words = cues.get(kind);
    if (words !== undefined) return { value: stage, reason: messages.recognition.says(words) };
  }
  for (const { value, reason } of intents) {
    const stage = STAGE_OF[value];
    if (stage !== undefined) return { value: stage, reason };
  }
  return null;
}

/** Log-odds by which one must lead all others: corrections of other posts say nothing of most. */
const CLEARLY = 1;

/** @returns whether the team's corrections say so, clearly before all others */
export function isClear(label: string, taught: ReadonlyMap<string, number>): boolean {
  const own = taught.get(label);
  return (
    own !== undefined && [...taught].every(([other, score]) => other === label || own - score >= CLEARLY)
  );
}
