import type { Signal } from '@preact/signals';
import type { Department } from '../domain/department';
import type { Engagement } from '../domain/engagement';
import type { GuardFinding } from '../domain/guard';
import type { Mention } from '../domain/mention';
import { type Problem, type Result, success } from '../domain/result';
import { messages } from '../messages';
import { beginEngagement } from '../services/begin-engagement';
import { listEngagementsOf } from '../services/list-engagements-of';
import { nameDifferences } from '../services/name-differences';
import { settleInsertion } from '../services/settle-insertion';
import type { Store } from '../services/store';
import type { Order } from './insert-order';
import type { Notices } from './notices';
import type { PageLink } from './page-link';
import type { PanelSide } from './panel-side';
import type { Draft } from './reply';

export interface PlacingParts {
  readonly store: Store;
  readonly side: PanelSide;
  readonly notices: Notices;
  readonly page: PageLink;
  /** Who should answer; null: nobody is named. */
  departmentOf(mention: Mention): Department | null;
  /** Engagements whose result is awaited right now. */
  readonly inFlight: Signal<ReadonlySet<string>>;
  /** The text is in. */
  onInserted(engagement: Engagement, draft: Draft): void;
}

/** What a reply to a captured post needs: no page takes part. */
export type CopyOrder = Pick<Order, 'mention' | 'draft' | 'text' | 'account' | 'suggested'>;

interface Placing {
  /** Writes the intent, places the text, writes the result. */
  place(order: Order): Promise<void>;
  /** The same for a post that was captured by hand: the text goes to the clipboard, for the person to paste. */
  copyOut(order: CopyOrder): Promise<void>;
  /** @returns what asks before the same text goes in again; null: it is not in yet. */
  findRepeat(order: Order): Promise<Result<GuardFinding | null>>;
  /** Says why nothing was inserted, and puts the text on the clipboard. */
  fail(text: string, sentence: string): Promise<void>;
}

/** Why an insertion was none: nobody but the person knows whether the text was pasted. */
const COPIED = 'copied';

const words = messages.panel.insert;
const clock = new Intl.DateTimeFormat(undefined, { hour: '2-digit', minute: '2-digit' });

/** Carries orders out. */
export function createPlacing(parts: PlacingParts): Placing {
  const { store, side, notices, page, inFlight } = parts;
  /** Texts that are in though the log could not say so, by engagement. */
  const unlogged = new Map<string, string>();

  const isInFront = ({ mention, connection, url }: Order) => {
    const place = page.placeOf(mention.post.key);
    return place?.connection === connection && place.facts.url === url;
  };

  const begin = ({ mention, draft, text, account, suggested }: CopyOrder) =>
    beginEngagement(store, {
      post: mention.post,
      reason: mention.reason,
      response: draft.response,
      text,
      account,
      differences: nameDifferences(text, draft.response),
      department: parts.departmentOf(mention),
      suggested,
    });

  const settle = async (engagement: Engagement, outcome: Outcome, { text, draft }: Order) => {
    const engagementId = engagement.id;
    if (outcome.kind === 'inserted') {
      const settled = await settleInsertion(store, { engagementId, result: 'inserted' });
      if (!settled.ok) {
        unlogged.set(engagementId, text);
        notices.report({ ...settled.problem, sentence: `${words.notLogged} ${settled.problem.sentence}` });
        return;
      }
      if (outcome.note !== null) notices.add({ state: 'note', sentence: outcome.note });
      parts.onInserted(engagement, draft);
      return;
    }
    if (outcome.kind === 'failed') {
      const reason = outcome.problem.code;
      notices.take(await settleInsertion(store, { engagementId, result: 'failed', reason }));
    }
    await fail(text, outcome.problem.sentence);
  };

  const fail = async (text: string, sentence: string) => {
    const copied = await side.copy(text);
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
    fail,
    async place(order) {
      const { mention, text, connection, url, replaces } = order;
      if (!isInFront(order)) return fail(text, words.otherPage);
      const begun = await begin(order);
      const engagement = notices.take(begun);
      if (engagement === undefined) return;
      setInFlight(engagement.id, true);
      try {
        const placed = await side.placeText(connection, {
          postKey: mention.post.key,
          expectedUrl: url,
          text,
          ...(replaces === true && { replaces }),
        });
        await settle(engagement, outcomeOf(placed), order);
      } finally {
        setInFlight(engagement.id, false);
      }
    },
    async copyOut(order) {
      const { text, draft } = order;
      const begun = await begin(order);
      const engagement = notices.take(begun);
      if (engagement === undefined) return;
      const isCopied = await side.copy(text);
      const result = { engagementId: engagement.id, result: 'failed', reason: COPIED } as const;
      notices.take(await settleInsertion(store, result));
      const { copied, notCopied } = messages.panel.capture;
      if (isCopied) notices.add({ state: 'note', sentence: copied });
      else notices.add({ state: 'stop', sentence: `${notCopied} ${words.copyIt}`, text });
      if (isCopied) parts.onInserted(engagement, draft);
    },
    async findRepeat({ mention, text }) {
      const { key } = mention.post;
      const found = await listEngagementsOf(store, [key]);
      if (!found.ok) return found;
      const newest = found.value.get(key)?.[0];
      const heldText = newest && (unlogged.get(newest.id) ?? insertedText(newest));
      if (newest === undefined || heldText !== text) return success(null);
      const time = clock.format(newest.insertedAt ?? newest.intendedAt);
      return success({ guardId: 'repeat', level: 'confirm', sentence: words.repeat(time) });
    },
  };
}

/** @returns the text that waits to be posted; null: none does. */
function insertedText({ state, textInserted }: Engagement): string | null {
  return state === 'inserted' ? textInserted : null;
}

type Outcome =
  | { readonly kind: 'inserted'; readonly note: string | null }
  | { readonly kind: 'failed'; readonly problem: Problem }
  /** Nobody knows whether it is in: the entry keeps asking. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

function outcomeOf(placed: Awaited<ReturnType<PanelSide['placeText']>>): Outcome {
  if (!placed.ok) {
    const isUnknown = placed.problem.code === 'timeout' || placed.problem.code === 'tab-closed';
    return { kind: isUnknown ? 'unknown' : 'failed', problem: placed.problem };
  }
  const { outcome, undoable } = placed.value;
  if (outcome === 'inserted') return { kind: 'inserted', note: undoable ? null : words.notUndoable };
  return { kind: 'failed', problem: { code: outcome, sentence: words.outcomes[outcome] } };
}
