import { computed, type ReadonlySignal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Settings } from '../domain/settings';
import type { Topic } from '../domain/topic';
import type { Judged } from '../domain/triage';
import { messages } from '../messages';
import { findEmergingTopics } from '../recognition/triage/emerging-topics';
import { changeTopic } from '../services/change-topic';
import type { Store } from '../services/store';
import type { LearnedRows } from './learned-rows';
import type { Notices } from './notices';
import type { Queue } from './queue';

/** What posts are about: by the team's own list, and what many write about that is on no list yet. */
export interface TeamTopics {
  /** The team's own list. */
  readonly topics: ReadonlySignal<readonly Topic[]>;
  /** Those of the team's own list, and what many on this page write about. */
  topicsOf(mention: Mention): readonly Judged<string>[];
  /** Only what many on this page write about. */
  emergingOf(mention: Mention): readonly Judged<string>[];
  /** Adds a topic to the team's own list; the notice takes it out again. */
  addTopic(name: string): Promise<void>;
}

interface TopicParts {
  readonly store: Store;
  readonly notices: Notices;
  readonly queue: Pick<Queue, 'mentions'>;
  readonly rows: LearnedRows;
  readonly settings: ReadonlySignal<Settings | null>;
}

const words = messages.panel.judgement;

/** Finds what emerges on the page, anew when posts come or the team's list changes. */
export function createTeamTopics({ store, notices, queue, rows, settings }: TopicParts): TeamTopics {
  const topics = computed(() => settings.value?.topics ?? []);
  const emerging = computed(() => findEmergingTopics([...queue.mentions.value.values()], topics.value));
  const emergingOf = ({ post, topics: found }: Mention) => {
    // What a person said of it holds alone.
    if (rows.said.value.get(post.key)?.some(({ what }) => what === 'topic')) return [];
    return emerging.value
      .filter(
        ({ name, postKeys }) => postKeys.includes(post.key) && !found.some(({ value }) => value === name),
      )
      .map(({ name, postKeys }) => ({ value: name, reason: words.emerging(postKeys.length) }));
  };
  return {
    topics,
    emergingOf,
    topicsOf: (mention) => [...mention.topics, ...emergingOf(mention)],
    async addTopic(name) {
      if (topics.value.some((topic) => topic.name === name)) return;
      if (notices.take(await changeTopic(store, null, { name, words: [] })) === undefined) return;
      const takeOut = async () => void notices.take(await changeTopic(store, name, null));
      notices.add({
        state: 'done',
        sentence: words.topicAdded(name),
        action: { label: messages.panel.undo, run: () => void takeOut() },
      });
    },
  };
}
