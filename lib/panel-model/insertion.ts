import { type ReadonlySignal, signal } from '@preact/signals';
import { isCaptured } from '../domain/captured-post';
import type { Mention } from '../domain/mention';
import type { Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import { messages } from '../messages';
import { saveAccount } from '../services/save-account';
import { saveSetting } from '../services/save-setting';
import { type InsertQuestion, type Order, questionOf } from './insert-order';
import { createPlacing, type PlacingParts } from './place-order';
import type { Draft, Reply } from './reply';
import { takeCopyOrder, takeOrder } from './take-order';
import { trimHandle } from './trim-handle';

interface InsertionParts extends PlacingParts {
  readonly reply: Reply;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly chosen: ReadonlySignal<Mention | null>;
  /** What stands in the chosen post's reply box; null: not known. */
  readonly composerText: ReadonlySignal<string | null>;
  /** Something is missing: show the editor at that place. */
  onIncomplete(draft: Draft): void;
}

export interface Insertion {
  readonly isBusy: ReadonlySignal<boolean>;
  readonly question: ReadonlySignal<InsertQuestion | null>;
  insert(draft: Draft): Promise<void>;
  /** Goes on after a question about the account, and remembers the answer. */
  answerAccount(account: string, agentName: string): Promise<void>;
  /** Goes on after the question about the findings. */
  confirm(): Promise<void>;
  /** Goes on after the question about what stands in the reply box. */
  answerDraft(replaces: boolean): Promise<void>;
  cancel(): void;
}

/** Puts a reply into the page: asks what is missing, then carries the order out as it was pressed. */
export function createInsertion(parts: InsertionParts): Insertion {
  const { store, notices, reply } = parts;
  const placing = createPlacing(parts);
  const isBusy = signal(false);
  const question = signal<InsertQuestion | null>(null);
  /** Accounts that the person kept though the page names another one. */
  const kept = new Set<string>();
  let waiting: Order | null = null;

  const whileBusy = async (work: () => Promise<void>) => {
    isBusy.value = true;
    try {
      await work();
    } finally {
      isBusy.value = false;
    }
  };

  const goOn = async (order: Order) => {
    waiting = order;
    question.value = questionOf(order, kept.has(pairOf(order)));
    if (question.value !== null) return;
    waiting = null;
    await placing.place(order);
  };

  /** What is shown now, as an order; null: nothing can be inserted, which was said. */
  const take = async (mention: Mention, draft: Draft): Promise<Order | null> => {
    const order = takeOrder(parts, mention, draft);
    if (order === 'no-page') await placing.fail(reply.textOf(draft), messages.panel.insert.noPage);
    else if (order === 'stopped') parts.onIncomplete(draft);
    else return order;
    return null;
  };

  const copyOut = async (mention: Mention, draft: Draft) => {
    const order = takeCopyOrder(parts, mention, draft);
    if (order === 'stopped') parts.onIncomplete(draft);
    else await placing.copyOut(order);
  };

  const saveAnswer = async ({ mention }: Order, handle: string, agentName: string) => {
    const { site } = mention.post;
    const saved: Result<unknown>[] = [await saveAccount(store, { site, handle })];
    if (agentName !== '') saved.push(await saveSetting(store, { key: 'agentName', value: agentName.trim() }));
    return saved.every((each) => notices.take(each) !== undefined);
  };

  return {
    isBusy,
    question,
    async insert(draft) {
      const mention = parts.chosen.value;
      if (isBusy.value || question.value !== null || mention === null) return;
      notices.clear();
      // Without it no slot can be filled and no guard can judge.
      if (reply.target.value === null) {
        notices.add({ state: 'note', sentence: messages.panel.insert.stillReading });
        return;
      }
      if (isCaptured(mention.post)) return whileBusy(() => copyOut(mention, draft));
      await whileBusy(async () => {
        const order = await take(mention, draft);
        if (order === null) return;
        const repeat = notices.take(await placing.findRepeat(order));
        if (repeat === undefined) return;
        await goOn(repeat === null ? order : { ...order, toConfirm: [...order.toConfirm, repeat] });
      });
    },
    async answerAccount(account, agentName) {
      const order = waiting;
      const handle = trimHandle(account);
      if (order === null || isBusy.value || handle === '') return;
      await whileBusy(async () => {
        const isSaved = await saveAnswer(order, handle, agentName);
        // Cancelled while it was saved.
        if (!isSaved || waiting !== order) return;
        const answered = { ...order, account: handle };
        kept.add(pairOf(answered));
        await goOn(answered);
      });
    },
    async confirm() {
      const order = waiting;
      if (order === null || isBusy.value) return;
      await whileBusy(() => goOn({ ...order, toConfirm: [] }));
    },
    async answerDraft(replaces) {
      const order = waiting;
      if (order === null || isBusy.value) return;
      await whileBusy(() => goOn({ ...order, replaces }));
    },
    cancel() {
      waiting = null;
      question.value = null;
    },
  };
}

function pairOf({ mention, signedIn, account }: Order): string {
  return JSON.stringify([mention.post.site, signedIn, account]);
}
