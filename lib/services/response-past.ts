import type { Department } from '../domain/department';
import { replyTone } from '../domain/reply-tone';
import type { Response } from '../domain/response';
import type { Audience, Outcomes, ResponsePast } from '../domain/response-past';
import type { LifecycleStage, Sentiment } from '../domain/triage';
import type { LoggedChoice } from './list-choices';

/** How a text sounds, and where its author stands; null: nothing tells. */
export interface TextVerdict {
  readonly sentiment: Sentiment;
  readonly stage: LifecycleStage | null;
}

export type JudgeText = (text: string) => TextVerdict;

/** Whom a department mostly answers: said of a response of which nothing else is known. */
const STAGES_OF: Readonly<Partial<Record<Department, readonly LifecycleStage[]>>> = {
  sales: ['investigating', 'buying'],
  service: ['using'],
  product: ['using'],
  marketing: ['loyal'],
};

/**
 * Adds up what is known of responses: which posts they answer, by their own tone and department, their examples and the
 * log, and how the replies made of them went.
 * @param choices in the order in which they were made
 */
export function* readPast(
  responses: readonly Response[],
  choices: readonly LoggedChoice[],
  judgeText: JudgeText,
): Generator<void, ResponsePast> {
  const audiences = new Map<string, GrowingAudience>();
  const outcomes = new Map<string, Record<keyof Outcomes, number>>();
  const uses = new Map<string, number>();
  const lastInTalk = new Map<string, string | null>();
  for (const response of responses) {
    const audience = newAudience(response);
    audiences.set(response.id, audience);
    for (const example of response.examples) addPost(audience, judgeText(example));
    yield;
  }
  for (const choice of choices) {
    const judged = judgeText(choice.text);
    const { talk, responseId } = choice;
    // What the customer wrote next in the same thread tells how the last reply was taken.
    count(outcomes, talk === null ? null : (lastInTalk.get(talk) ?? null), takenAs(judged.sentiment));
    if (choice.isKept && talk !== null) lastInTalk.set(talk, responseId);
    if (choice.isKept && responseId !== null) {
      addPost(audiences.get(responseId), judged);
      addOne(uses, responseId);
    }
    count(outcomes, responseId, choice.went);
    if (choice.isKept && choice.isUnchanged !== null)
      count(outcomes, responseId, choice.isUnchanged ? 'unchanged' : 'changed');
    yield;
  }
  return {
    uses,
    audienceOf: (id) => audiences.get(id) ?? null,
    outcomesOf: (id) => outcomes.get(id) ?? null,
  };
}

interface GrowingAudience extends Audience {
  posts: number;
  readonly sentiments: Map<Sentiment, number>;
  readonly stages: Map<LifecycleStage, number>;
}

/** What a response says of itself counts as one post. */
function newAudience({ body, department }: Response): GrowingAudience {
  const tone = replyTone(body);
  const stages = (department === null ? null : STAGES_OF[department]) ?? [];
  return {
    posts: 1,
    sentiments: new Map(tone === null ? [] : [[tone, 1]]),
    stages: new Map(stages.map((stage) => [stage, 1])),
  };
}

function addPost(audience: GrowingAudience | undefined, { sentiment, stage }: TextVerdict): void {
  if (audience === undefined) return;
  audience.posts += 1;
  addOne(audience.sentiments, sentiment);
  if (stage !== null) addOne(audience.stages, stage);
}

function addOne<Key>(counts: Map<Key, number>, key: Key): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function takenAs(sentiment: Sentiment): 'well' | 'badly' | null {
  if (sentiment === 'neutral') return null;
  return sentiment === 'positive' ? 'well' : 'badly';
}

function count(
  outcomes: Map<string, Record<keyof Outcomes, number>>,
  responseId: string | null,
  what: keyof Outcomes | null,
): void {
  if (responseId === null || what === null) return;
  const known = outcomes.get(responseId) ?? { well: 0, badly: 0, unchanged: 0, changed: 0 };
  known[what] += 1;
  outcomes.set(responseId, known);
}
