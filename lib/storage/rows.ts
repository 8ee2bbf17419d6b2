import type { Contact } from '../domain/contact';
import type { Customer } from '../domain/customer';
import type { Engagement } from '../domain/engagement';
import type { Operation } from '../domain/operation';

/** End of one device's chain. */
export interface HeadRow {
  readonly dev: string;
  readonly n: number;
  readonly at: number;
  readonly counter: number;
  readonly hash: string;
}

/**
 * What is this device's own and stays out of the ledger: `device` is the device id, `log-columns` a JSON list of the
 * columns that the log shows here, `last-backup` (JSON) how far the last backup reached, `backup-reminder-until`
 * (epoch milliseconds) until when nobody wants to hear of one, `pack-refused` (JSON) the last pack that was refused,
 * while no better one came.
 */
export interface MetaRow {
  readonly key: 'device' | 'log-columns' | 'last-backup' | 'backup-reminder-until' | 'pack-refused';
  readonly value: string;
}

/** A piece of a backup that was read and verified, but not restored yet. */
export interface StagedRow {
  /** Of the reading. */
  readonly id: string;
  /** From 0, without gaps. */
  readonly part: number;
  readonly stagedAt: number;
  readonly operations: readonly Operation[];
  readonly drafts: readonly DraftRow[];
}

/** An engagement with what it is looked up by. */
export interface EngagementRow extends Engagement {
  /** The text that was to be inserted. */
  readonly intendedText: string | null;
  /** Keys under which the reply was seen; a temporary one first, then the lasting one. */
  readonly replyKeys: readonly string[];
  /** The engaged post's key and those of the reply. */
  readonly postKeys: readonly string[];
  /** When it was intended; present only while nobody knows whether it was posted. */
  readonly unsettledSince?: number;
  /** When it was intended; present only where its text is in, and differs from the approved one. */
  readonly editedAt?: number;
  /** When it was intended; present only while it is known as posted, but not where. */
  readonly unlinkedSince?: number;
}

export interface CustomerRow extends Customer {
  readonly identityKeys: readonly string[];
}

export interface SettingRow {
  readonly key: string;
  /** Entity id of its operations. */
  readonly id: string;
  readonly value: unknown;
}

/** All numbers of a day, or those of a response. */
export interface CounterRow {
  readonly key: string;
  /** By what they count; none is 0. */
  readonly counts: Readonly<Record<string, number>>;
}

/** A customer's contacts, to be had with one read. */
export interface ContactsRow {
  readonly customerId: string;
  readonly total: number;
  /** Newest first, at most 20. */
  readonly last: readonly Contact[];
}

/** A signed pack of responses that was accepted, kept for the proof of replies. */
export interface PackRow {
  /** SHA-256 of what was signed, in hex. */
  readonly hash: string;
  /** The whole file. */
  readonly file: string;
}

/** A reply being written; kept on this machine only, never in the ledger. */
export interface DraftRow {
  readonly postKey: string;
  /** Null: written by hand. */
  readonly responseId: string | null;
  /** The version that the text was taken from; null: written by hand. */
  readonly responseVersion: number | null;
  readonly text: string;
  readonly slots: Readonly<Record<string, string>>;
  readonly savedAt: number;
}
