import { DepartmentSchema } from './department';
import { excludes } from './exclusive-intents';
import { ABOUT_US, type LearnedRow, NOT_ABOUT_US } from './learned-row';
import type { Mention } from './mention';
import { INTENTS, type Intent, type Judged, LIFECYCLE_STAGES, SENTIMENTS, type Triage } from './triage';

type Said = Pick<LearnedRow, 'what' | 'was' | 'value'>;

/**
 * @param said what people said of this very post, in that order: it holds whatever the judgement is
 * @param reason why it holds, for the person
 * @returns the mention with that
 */
export function withSaid(mention: Mention, said: readonly Said[], reason: string): Mention {
  let held = mention;
  for (const each of said) held = Object.assign({}, held, partSaid(held, each, reason));
  return { ...held, ...followingFrom(mention, held, reason) };
}

/** What was made of a kind of post for the reason of that kind is so for what the person says of the kind. */
function followingFrom(before: Mention, held: Mention, reason: string): Pick<Mention, 'stage' | 'urgency'> {
  const told = new Set(
    held.intents.filter((each) => each.reason === reason).map(({ value }): string => value),
  );
  const isFollowing = (judged: Judged<unknown>) =>
    before.intents.some((each) => told.has(each.value) && each.reason === judged.reason);
  const { stage, urgency } = held;
  return {
    stage: stage !== null && isFollowing(stage) ? { ...stage, reason } : stage,
    urgency: isFollowing(urgency) ? { ...urgency, reason } : urgency,
  };
}

function partSaid(mention: Mention, { what, was, value }: Said, reason: string): Partial<Mention> {
  switch (what) {
    case 'about':
      return { about: { value: value === ABOUT_US, share: value === ABOUT_US ? 1 : 0, reason } };
    case 'intent':
      return { intents: intentsSaid(mention, was, value, reason) };
    case 'sentiment': {
      const sentiment = known(SENTIMENTS, value, reason);
      return sentiment ? { sentiment } : {};
    }
    case 'stage':
      return { stage: known(LIFECYCLE_STAGES, value, reason) };
    case 'department':
      return { department: known(DepartmentSchema.options, value, reason) };
    case 'language':
      return { language: value === null ? null : { value, reason } };
    case 'topic':
      return { topics: topicsSaid(mention, was, value, reason) };
  }
}

/** The one that was said comes first, in place of the wrong one, or last where it was added; what it allows beside it stays. */
function intentsSaid(
  { intents }: Mention,
  was: string | null,
  said: string | null,
  reason: string,
): Triage['intents'] {
  const named = known(INTENTS, said ?? 'other', reason);
  if (named === null) return intents;
  const mayStay = (value: Intent) => (said === null ? value !== 'other' : !excludes(value, named.value));
  const others = intents.filter(({ value }) => value !== named.value && value !== was && mayStay(value));
  const [main, ...more] = others;
  if (main === undefined) return [named];
  if (said === null) return [main, ...more];
  return was === null && intents[0].value !== named.value ? [main, ...more, named] : [named, ...others];
}

function topicsSaid(
  { topics }: Mention,
  was: string | null,
  said: string | null,
  reason: string,
): Triage['topics'] {
  const rest = topics.filter(({ value }) => value !== said && value !== was);
  return said === null ? rest : [{ value: said, reason }, ...rest];
}

function known<Value extends string>(
  values: readonly Value[],
  said: string | null,
  reason: string,
): Judged<Value> | null {
  const value = values.find((each) => each === said);
  return value === undefined ? null : { value, reason };
}

/** @returns the value of the verdict of that kind, as a correction tells it; null: none. */
export function verdictOf(mention: Mention, what: LearnedRow['what']): string | null {
  switch (what) {
    case 'about':
      return mention.about.value ? ABOUT_US : NOT_ABOUT_US;
    case 'intent':
      return mention.intents[0].value;
    case 'sentiment':
      return mention.sentiment.value;
    case 'stage':
      return mention.stage?.value ?? null;
    case 'department':
      return mention.department?.value ?? null;
    case 'language':
      return mention.language?.value ?? null;
    case 'topic':
      return mention.topics[0]?.value ?? null;
  }
}
