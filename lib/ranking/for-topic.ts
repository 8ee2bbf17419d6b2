import type { Response } from '../domain/response';
import type { Triage } from '../domain/triage';
import { wordStems } from '../domain/word-stems';
import { messages } from '../messages';
import type { RankingSignal } from './index';

type Topics = Triage['topics'];
type Stems = ReadonlySet<number>;

export const signal: RankingSignal = {
  id: 'for-topic',
  doc: 'A response on a topic that the post was found to be about, in whatever words it says so.',
  weight: 0.4,
  isAbout: true,
  vote(response, { judged }) {
    if (judged === null || response.topics.length === 0) return null;
    const own = stemsOfTopics(response);
    const found = stemsOfJudged(judged.topics).find(({ stems }) => own.some((each) => isSame(each, stems)));
    return found === undefined ? null : { score: 1, reason: messages.ranking.forTopic(found.name) };
  },
};

/** One may say more than the other ("grinder", "grinder repair"). */
function isSame(one: Stems, other: Stems): boolean {
  if (one.size === 0 || other.size === 0) return false;
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return [...fewer].every((stem) => more.has(stem));
}

function stemsOf(name: string): Stems {
  return new Set(wordStems(name).map(({ stem }) => stem));
}

const ofResponses = new WeakMap<Response, readonly Stems[]>();

function stemsOfTopics(response: Response): readonly Stems[] {
  const made = ofResponses.get(response) ?? response.topics.map(stemsOf);
  ofResponses.set(response, made);
  return made;
}

interface NamedStems {
  readonly name: string;
  readonly stems: Stems;
}

const ofPosts = new WeakMap<Topics, readonly NamedStems[]>();

/** One post is held against every response in turn. */
function stemsOfJudged(topics: Topics): readonly NamedStems[] {
  const made = ofPosts.get(topics) ?? topics.map(({ value }) => ({ name: value, stems: stemsOf(value) }));
  ofPosts.set(topics, made);
  return made;
}
