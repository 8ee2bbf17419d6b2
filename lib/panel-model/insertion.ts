import { type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Engagement } from '../domain/engagement';
import type { Mention } from '../domain/mention';
import type { Problem, Result } from '../domain/result';
import type { Settings } from '../domain/settings';
import type { GuardFinding } from '../domain/suggestion';
import { messages } from '../messages';
import { beginEngagement } from '../services/begin-engagement';
import { saveAccount } from '../services/save-account';
import { saveSetting } from '../services/save-setting';
import { settleInsertion } from '../services/settle-insertion';
import type { Store } from '../services/store';
import type { Notices } from './notices';
import type { PageLink } from './page-link';
import type { PanelSide } from './panel-side';
import type { Draft, Reply } from './reply';

/** What must be answered before the text goes in. */
export type InsertQuestion =
  | {
      readonly kind: 'account';
      readonly siteName: string;
      /** What the page says is signed in; empty where it does not say. */
      readonly suggested: string;
      /** Whether the person's own name is not known yet either. */
      readonly asksName: boolean;
    }
  | { readonly kind: 'confirm'; readonly findings: readonly GuardFinding[] };

/** One press of Insert: everything is decided by what was chosen then. */
interface Order {
  readonly mention: Mention;
  readonly draft: Draft;
  readonly url: string;
  readonly site: string;
  readonly confirmed: boolean;
}

export interface InsertionParts {
  readonly store: Store;
  readonly side: PanelSide;
  readonly notices: Notices;
  readonly page: PageLink;
  readonly reply: Reply;
  readonly settings: ReadonlySignal<Settings | null>;
  readonly chosen: ReadonlySignal<Mention | null>;
  /** Engagements whose result is awaited right now. */
  readonly inFlight: Signal<ReadonlySet<string>>;
  /** Something is missing: show the editor at that place. */
  onIncomplete(draft: Draft): void;
  /** The text is in. */
  onInserted(engagement: Engagement): void;
}

export interface Insertion {
  readonly isBusy: ReadonlySignal<boolean>;
  readonly question: ReadonlySignal<InsertQuestion | null>;
  insert(draft: Draft): Promise<void>;
  /** Goes on after the question about the account. */
  answerAccount(account: string, agentName: string): Promise<void>;
  /** Goes on after the question about the findings. */
  confirm(): Promise<void>;
  cancel(): void;
}

/** Puts a reply into the page: asks what is missing, writes the intent, places the text, writes the result. */
export function createInsertion(parts: InsertionParts): Insertion {
  const { store, notices, page, reply, settings, inFlight } = parts;
  const isBusy = signal(false);
  const question = signal<InsertQuestion | null>(null);
  let waiting: Order | null = null;

  const goOn = async (order: Order) => {
    waiting = order;
    question.value = questionOf(order);
    if (question.value !== null) return;
    waiting = null;
    isBusy.value = true;
    try {
      await place(order);
    } finally {
      isBusy.value = false;
    }
  };

  const questionOf = ({ site, draft, confirmed }: Order): InsertQuestion | null => {
    const toConfirm = reply.findingsOf(draft).filter(({ level }) => level === 'confirm');
    if (toConfirm.length > 0 && !confirmed) return { kind: 'confirm', findings: toConfirm };
    if (settings.value?.accounts[site] !== undefined) return null;
    const state = page.state.value;
    return {
      kind: 'account',
      siteName: state.kind === 'reading' ? state.siteName : site,
      suggested: state.kind === 'reading' ? (state.account ?? '') : '',
      asksName: settings.value?.agentName === '',
    };
  };

  const place = async (order: Order) => {
    const text = reply.textOf(order.draft);
    const connection = page.connection();
    if (connection === null) return fail(text, messages.panel.insert.noPage);
    const { post, reason } = order.mention;
    const account = settings.value?.accounts[order.site] ?? null;
    const begun = await beginEngagement(store, {
      post,
      reason,
      response: order.draft.response,
      text,
      account,
    });
    const engagement = notices.take(begun);
    if (engagement === undefined) return;
    setInFlight(engagement.id, true);
    try {
      const placement = { postKey: post.key, expectedUrl: order.url, text };
      const outcome = outcomeOf(await parts.side.placeText(connection, placement));
      await settle(engagement, outcome, text);
    } finally {
      setInFlight(engagement.id, false);
    }
  };

  const settle = async (engagement: Engagement, outcome: Outcome, text: string) => {
    if (outcome.kind === 'inserted') {
      const settled = await settleInsertion(store, { engagementId: engagement.id, result: 'inserted' });
      if (notices.take(settled) === undefined) return;
      if (outcome.note !== null) notices.add({ state: 'note', sentence: outcome.note });
      parts.onInserted(engagement);
      return;
    }
    if (outcome.kind === 'failed') {
      const reason = outcome.problem.code;
      notices.take(await settleInsertion(store, { engagementId: engagement.id, result: 'failed', reason }));
    }
    await fail(text, outcome.problem.sentence);
  };

  const fail = async (text: string, sentence: string) => {
    const copied = await parts.side.copy(text);
    const words = messages.panel.insert;
    if (copied) notices.add({ state: 'stop', sentence: `${sentence} ${words.copied}` });
    else notices.add({ state: 'stop', sentence: `${sentence} ${words.copyIt}`, text });
  };

  const setInFlight = (id: string, flies: boolean) => {
    const next = new Set(inFlight.value);
    if (flies) next.add(id);
    else next.delete(id);
    inFlight.value = next;
  };

  return {
    isBusy,
    question,
    async insert(draft) {
      const mention = parts.chosen.value;
      const state = page.state.value;
      if (isBusy.value || question.value !== null || mention === null) return;
      notices.clear();
      if (state.kind !== 'reading') return fail(reply.textOf(draft), messages.panel.insert.noPage);
      if (reply.findingsOf(draft).some(({ level }) => level === 'stop')) return parts.onIncomplete(draft);
      await goOn({ mention, draft, url: state.url, site: mention.post.site, confirmed: false });
    },
    async answerAccount(account, agentName) {
      if (waiting === null) return;
      const order = waiting;
      const saved: Result<unknown>[] = [await saveAccount(store, { site: order.site, handle: account })];
      if (agentName !== '')
        saved.push(await saveSetting(store, { key: 'agentName', value: agentName.trim() }));
      if (saved.some((each) => notices.take(each) === undefined)) return;
      question.value = null;
      await whenKnown(settings, order.site);
      await goOn(order);
    },
    async confirm() {
      if (waiting === null) return;
      await goOn({ ...waiting, confirmed: true });
    },
    cancel() {
      waiting = null;
      question.value = null;
    },
  };
}

type Outcome =
  | { readonly kind: 'inserted'; readonly note: string | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Nobody knows whether it is in: the entry keeps asking. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

function outcomeOf(placed: Awaited<ReturnType<PanelSide['placeText']>>): Outcome {
  const words = messages.panel.insert;
  if (!placed.ok) {
    const isUnknown = placed.problem.code === 'timeout' || placed.problem.code === 'tab-closed';
    return { kind: isUnknown ? 'unknown' : 'failed', problem: placed.problem };
  }
  const { outcome, undoable } = placed.value;
  if (outcome === 'inserted') return { kind: 'inserted', note: undoable ? null : words.notUndoable };
  return { kind: 'failed', problem: { code: outcome, sentence: words.outcomes[outcome] } };
}

/** The settings are followed, so the answer shows up there a moment after it was saved. */
function whenKnown(settings: ReadonlySignal<Settings | null>, site: string): Promise<void> {
  return new Promise((resolve) => {
    let isDone = false;
    let stop: (() => void) | undefined;
    stop = settings.subscribe((value) => {
      if (isDone || value?.accounts[site] === undefined) return;
      isDone = true;
      stop?.();
      resolve();
    });
    if (isDone) stop();
  });
}
