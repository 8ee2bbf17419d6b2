import { batch, effect, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { Response } from '../domain/response';
import { messages } from '../messages';
import type { DraftKeeper, KeptDraft } from './draft-keeper';
import type { Library } from './library';
import type { Notices } from './notices';
import type { PageLink } from './page-link';
import type { Person } from './person';
import type { Reply } from './reply';

export type Choose = (mention: Mention | null) => void;

interface ChoiceParts {
  readonly chosen: Signal<Mention | null>;
  readonly person: Person;
  readonly reply: Reply;
  readonly drafts: DraftKeeper;
  readonly library: Library;
  readonly notices: Notices;
}

/** @returns what chooses a post: follows its author, and brings back what was being written to it. */
export function createChoice(parts: ChoiceParts): Choose {
  const { chosen, person, reply, drafts, library, notices } = parts;
  const restore = async (mention: Mention) => {
    const kept = await drafts.open(mention.post.key);
    if (kept === null) return;
    const { template, slots } = kept;
    const latest = await latestOf(kept, library);
    // Meanwhile another post was chosen, or another draft begun.
    if (chosen.peek()?.post.key !== mention.post.key || reply.draft.peek() !== null) return;
    // Nobody approved the old text under the new version, so it counts as written by hand.
    const isChanged = latest !== null && latest.version !== kept.responseVersion;
    reply.open({ response: isChanged ? null : latest, template, slots });
    if (isChanged) notices.add({ state: 'note', sentence: messages.panel.reply.changedMeanwhile });
  };
  return (mention) => {
    if (mention?.post.key === chosen.peek()?.post.key) return;
    drafts.flush();
    batch(() => {
      chosen.value = mention;
      reply.reset();
      person.follow(mention?.post ?? null);
    });
    if (mention !== null) void restore(mention);
  };
}

/** @returns what chooses a post for the person: unlike when a tab closed, what was said last may be about just that. */
export function byPerson(
  choose: Choose,
  chosen: ReadonlySignal<Mention | null>,
  notices: Pick<Notices, 'clear'>,
): Choose {
  return (mention) => {
    if (mention?.post.key !== chosen.value?.post.key) notices.clear();
    choose(mention);
  };
}

/** A response that is gone from the library leaves its text: it counts as written by hand. */
function latestOf({ responseId }: KeptDraft, library: Library): Promise<Response | null> {
  return new Promise((resolve) => {
    const end = effect(() => {
      const responses = library.responses.value;
      if (responses === null) return;
      queueMicrotask(() => end());
      resolve(responses.find(({ id }) => id === responseId) ?? null);
    });
  });
}

/** Keeps the chosen post through navigation within its tab, and takes it up again when its tab is back. */
export function followTabs(
  page: PageLink,
  chosen: ReadonlySignal<Mention | null>,
  choose: Choose,
  stop: AbortSignal,
): void {
  const chosenIn = new Map<number, Mention | null>();
  let last: number | null = null;
  const end = effect(() => {
    const tabId = page.tabId.value;
    if (tabId === last) return;
    if (last !== null) chosenIn.set(last, chosen.peek());
    last = tabId;
    choose(tabId === null ? null : (chosenIn.get(tabId) ?? null));
  });
  stop.addEventListener('abort', end, { once: true });
}
