import { type Department, DepartmentSchema } from '../domain/department';
import type { TermMatch } from '../domain/mention';
import type { Post } from '../domain/post';
import type { Topic } from '../domain/topic';
import type { Intent, Judged, Triage } from '../domain/triage';
import { messages } from '../messages';
import { judgeLanguage } from './judge-language';
import type { Learned } from './learned';
import { TextReader } from './text-reader';
import { chooseIntents } from './triage/choose-intents';
import { reasonedIntents, reasonedSentiment } from './triage/give-reason';
import { isClear, judgeStage } from './triage/judge-stage';
import { createTopicFinder } from './triage/judge-topics';
import { judgeUrgency } from './triage/judge-urgency';
import { createPostReader } from './triage/read-post';
import { type PostScores, scorePost } from './triage/score-post';

/**
 * @param topics the team's own list
 * @returns a function that says what a post is: from phrases, ways of speaking, stars and small models of words, and
 * from what was learned; never from the brand's own words. Some 100 µs a post.
 */
export function createJudge(
  reader = new TextReader(),
  topics: readonly Topic[] = [],
): (post: Post, matches: readonly TermMatch[], learned?: Learned, nowMs?: number) => Triage {
  const readPost = createPostReader(reader);
  const findTopics = createTopicFinder(topics);
  return (post, matches, learned, nowMs) => {
    const read = readPost(post, matches);
    const scores = scorePost(post, read, learned);
    const intents = reasonedIntents(post, read, scores, chooseIntents(scores.intent));
    const sentiment = reasonedSentiment(post, read, scores);
    return {
      intents,
      sentiment,
      urgency: judgeUrgency(post, intents, sentiment.value, read.cues, isSure(scores), nowMs ?? null),
      topics: withTaught(findTopics(post.text, matches), topics, scores.taught('topic')),
      stage: judgeStage(intents, read.cues, scores.taught('stage')),
      language: judgeLanguage(post.language, null),
      department: departmentOf(scores.taught('department')),
    };
  };
}

/** In log-odds: from here on a verdict makes a post urgent. */
const SURE_FROM = 0.5;

function isSure({ intent }: PostScores): (value: Intent) => boolean {
  return (value) => (intent.get(value) ?? 0) >= SURE_FROM;
}

/** Topics that corrections of similar posts add or take away. */
function withTaught(
  found: readonly Judged<string>[],
  topics: readonly Topic[],
  taught: ReadonlyMap<string, number>,
): readonly Judged<string>[] {
  const kept = found.filter(({ value }) => (taught.get(value) ?? 0) >= 0);
  const added = topics.filter(
    ({ name }) => (taught.get(name) ?? 0) > 0 && !kept.some(({ value }) => value === name),
  );
  return [...kept, ...added.map(({ name }) => ({ value: name, reason: messages.recognition.taught }))];
}

function departmentOf(taught: ReadonlyMap<string, number>): Judged<Department> | null {
  const value = DepartmentSchema.options.find((department) => isClear(department, taught));
  return value === undefined ? null : { value, reason: messages.recognition.taught };
}
