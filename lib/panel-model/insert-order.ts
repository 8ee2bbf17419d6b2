import type { GuardFinding } from '../domain/guard';
import type { Mention } from '../domain/mention';
import type { PageConnection } from '../services/page-connection';
import type { Draft } from './reply';
import { trimHandle } from './trim-handle';

/** One press of Insert: everything is decided by what was chosen, written and shown then. */
export interface Order {
  readonly mention: Mention;
  readonly draft: Draft;
  /** As it goes in, with all slots filled. */
  readonly text: string;
  /** The page that was in front. */
  readonly connection: PageConnection;
  readonly url: string;
  readonly siteName: string;
  /** Handle that the page says is signed in; null where it does not say. */
  readonly signedIn: string | null;
  /** What the log will name; null: not known yet. */
  readonly account: string | null;
  /** Whether the person's own name is not known yet either. */
  readonly asksName: boolean;
  /** What the person is asked about; empty once it is confirmed. */
  readonly toConfirm: readonly GuardFinding[];
  /** Ids of the responses that were suggested then, the best first. */
  readonly suggested: readonly string[];
  /** What stands in the reply box before; empty where nothing does. */
  readonly inComposer: string;
  /** Whether that is replaced; null: not asked yet. */
  readonly replaces: boolean | null;
}

/** What must be answered before the text goes in. */
export type InsertQuestion =
  | {
      readonly kind: 'account';
      readonly siteName: string;
      /** What the page says is signed in; empty where it does not say. */
      readonly suggested: string;
      readonly asksName: boolean;
    }
  | {
      readonly kind: 'other-account';
      readonly signedIn: string;
      /** What the log would say. */
      readonly known: string;
    }
  | { readonly kind: 'confirm'; readonly findings: readonly GuardFinding[] }
  /** The person, or somebody before, has begun a reply on the page. */
  | { readonly kind: 'draft'; readonly text: string };

/** @returns what to ask before the order is carried out; `isKept`: the person wants the known account all the same. */
export function questionOf(order: Order, isKept: boolean): InsertQuestion | null {
  const { toConfirm, account, signedIn, siteName, asksName } = order;
  if (toConfirm.length > 0) return { kind: 'confirm', findings: toConfirm };
  if (account === null) return { kind: 'account', siteName, suggested: signedIn ?? '', asksName };
  if (signedIn === null || isKept || isSameHandle(signedIn, account)) return draftQuestion(order);
  return { kind: 'other-account', signedIn: trimHandle(signedIn), known: trimHandle(account) };
}

function draftQuestion({ inComposer, replaces }: Order): InsertQuestion | null {
  return replaces === null && inComposer.trim() !== '' ? { kind: 'draft', text: inComposer } : null;
}

function isSameHandle(one: string, other: string): boolean {
  return trimHandle(one).toLowerCase() === trimHandle(other).toLowerCase();
}
