import Dexie, { type Table } from 'dexie';
import type { Disposition } from '../domain/disposition';
import type { LearnedRow } from '../domain/learned-row';
import type { Operation } from '../domain/operation';
import type { Response } from '../domain/response';
import { tallyAgain } from './engagement-tally';
import { stores as stores001 } from './migrations/001';
import { stores as stores002 } from './migrations/002';
import { stores as stores003 } from './migrations/003';
import { stores as stores004, upgradeResponse as upgradeResponse004 } from './migrations/004';
import {
  stores as stores005,
  upgradeEngagement as upgradeEngagement005,
  upgradeResponse,
} from './migrations/005';
import { stores as stores006, upgradeEngagement as upgradeEngagement006 } from './migrations/006';
import { stores as stores007, upgradeEngagement } from './migrations/007';
import type {
  ContactsRow,
  CounterRow,
  CustomerRow,
  DraftRow,
  EngagementRow,
  HeadRow,
  MetaRow,
  PackRow,
  SettingRow,
  StagedRow,
} from './rows';

export const DATABASE_NAME = 'rapport';
/** Of the newest migration. */
export const SCHEMA_VERSION = 7;

const RESPONSE_TABLES = ['responses', 'responseVersions'];

/** All that Rapport keeps. Every row but drafts and what is staged is a view of the operations. */
export class RapportDatabase extends Dexie {
  readonly operations: Table<Operation, [dev: string, n: number]>;
  readonly heads: Table<HeadRow, string>;
  readonly meta: Table<MetaRow, string>;
  readonly engagements: Table<EngagementRow, string>;
  readonly customers: Table<CustomerRow, string>;
  /** The latest version of each response. */
  readonly responses: Table<Response, string>;
  readonly responseVersions: Table<Response, [id: string, version: number]>;
  readonly dispositions: Table<Disposition, string>;
  readonly settings: Table<SettingRow, string>;
  /** Verdicts that a person put right. */
  readonly learned: Table<LearnedRow, string>;
  readonly counters: Table<CounterRow, string>;
  readonly contacts: Table<ContactsRow, string>;
  readonly drafts: Table<DraftRow, string>;
  /** Signed packs as they came. */
  readonly packs: Table<PackRow, string>;
  /** Empty but while a backup is being restored. */
  readonly staged: Table<StagedRow, [id: string, part: number]>;

  /** Whether it is being brought to the newest shape, which takes its time with a long log. */
  isMovingOn = false;

  constructor(name: string = DATABASE_NAME) {
    // Strict: a change counts as saved only once it is on the disk.
    super(name, { chromeTransactionDurability: 'strict', autoOpen: false, cache: 'disabled' });
    this.version(1).stores(stores001);
    this.version(2).stores(stores002);
    this.version(3)
      .stores(stores003)
      .upgrade(async () => {
        this.isMovingOn = true;
        await tallyAgain(this);
      });
    this.version(4)
      .stores(stores004)
      .upgrade(async (transaction) => {
        this.isMovingOn = true;
        for (const table of RESPONSE_TABLES)
          await transaction.table(table).toCollection().modify(upgradeResponse004);
      });
    this.version(5)
      .stores(stores005)
      .upgrade(async (transaction) => {
        this.isMovingOn = true;
        for (const table of RESPONSE_TABLES)
          await transaction.table(table).toCollection().modify(upgradeResponse);
        await transaction.table('engagements').toCollection().modify(upgradeEngagement005);
      });
    this.version(6)
      .stores(stores006)
      .upgrade(async (transaction) => {
        this.isMovingOn = true;
        await transaction.table('engagements').toCollection().modify(upgradeEngagement006);
      });
    this.version(SCHEMA_VERSION)
      .stores(stores007)
      .upgrade(async (transaction) => {
        this.isMovingOn = true;
        await transaction.table('engagements').toCollection().modify(upgradeEngagement);
      });
    this.operations = this.table('operations');
    this.heads = this.table('heads');
    this.meta = this.table('meta');
    this.engagements = this.table('engagements');
    this.customers = this.table('customers');
    this.responses = this.table('responses');
    this.responseVersions = this.table('responseVersions');
    this.dispositions = this.table('dispositions');
    this.settings = this.table('settings');
    this.learned = this.table('learned');
    this.counters = this.table('counters');
    this.contacts = this.table('contacts');
    this.drafts = this.table('drafts');
    this.packs = this.table('packs');
    this.staged = this.table('staged');
  }
}
