import { computed, type ReadonlySignal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Post } from '../domain/post';
import { postCountry } from '../domain/post-country';
import type { ReplyTarget } from '../domain/suggestion';
import type { WatchSubject } from '../domain/watch-subject';
import type { SentReply } from '../services/list-recent-replies';
import type { ResponseKnowledge } from '../services/suggest-responses';
import type { Judgement } from './judgement';
import type { Library } from './library';
import type { PageLink } from './page-link';
import type { Person } from './person';
import type { Setup } from './setup';

interface TargetParts {
  readonly chosen: ReadonlySignal<Mention | null>;
  readonly person: Person;
  readonly setup: Setup;
  readonly library: Library;
  readonly page: PageLink;
  readonly recent: ReadonlySignal<readonly SentReply[]>;
  readonly clock: ReadonlySignal<number>;
  /** What language a post is judged to be in. */
  readonly languageOf: Judgement['languageOf'];
  readonly knowledge: ReadonlySignal<ResponseKnowledge | null>;
}

const NOTHING_USED: ReadonlyMap<string, number> = new Map();

/** @returns what a reply to the chosen post is judged by; null while a part of it is not known yet. */
export function replyTarget(parts: TargetParts): ReadonlySignal<ReplyTarget | null> {
  const { chosen, person, setup, library, page, recent, clock, knowledge, languageOf } = parts;
  return computed(() => {
    const mention = chosen.value;
    const record = person.record.value;
    const settings = setup.settings.value;
    if (mention === null || record === null || settings === null) return null;
    const isReading = page.state.value.kind === 'reading';
    const place = isReading ? page.placeOf(mention.post.key) : null;
    const language = languageOf(mention)?.value ?? null;
    return {
      post: language === mention.post.language ? mention.post : { ...mention.post, language },
      recentReplies: recent.value.filter(({ customerId }) => customerId !== record.customer?.id),
      judged: mention,
      country: postCountry(mention.post) ?? settings.replyRules.jurisdiction,
      customer: record.customer,
      brand: brandOf(mention, settings.subjects),
      nowMs: clock.value,
      uses: settings.learnFrom === null ? library.uses.value : (knowledge.value?.past.uses ?? NOTHING_USED),
      usedInThread: usedBeside(mention.post, recent.value),
      limit: place?.facts.limit ?? null,
      agentName: settings.agentName,
      teamFacts: settings.slotValues,
      rules: settings.replyRules,
      competitors: settings.subjects
        .filter(({ kind }) => kind === 'competitor')
        .flatMap(({ names, products }) => [...names, ...products]),
    };
  });
}

/** Responses given to other posts of the thread: who answers the same post again may well mean the same one. */
function usedBeside({ key, threadKey }: Post, recent: readonly SentReply[]): ReadonlySet<string> {
  if (threadKey === null) return new Set();
  const beside = recent.filter((reply) => reply.threadKey === threadKey && reply.postKey !== key);
  return new Set(beside.flatMap(({ responseId }) => (responseId === null ? [] : [responseId])));
}

/** @returns the name of what the post is about, as the team calls it. */
function brandOf({ matches }: Mention, subjects: readonly WatchSubject[]): string | null {
  return subjects.find(({ id }) => id === matches[0]?.subjectId)?.names[0] ?? null;
}
