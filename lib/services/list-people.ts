import type { Customer } from '../domain/customer';
import { foldText } from '../domain/fold-text';
import type { Result } from '../domain/result';
import type { RapportDatabase } from '../storage/database';
import { attempt } from './attempt';
import { readTags } from './list-tags';
import type { Store } from './store';

/** Looking up last contacts takes one read each; beyond this many, the newest known come first instead. */
const MOST_SORTED = 2_000;
/** People in memory at once while they are searched. */
const READ_AT_ONCE = 500;

export interface PeopleQuery {
  /** Found in names, handles, tags and notes; case and accents ignored. */
  readonly text: string;
  /** Empty: any. */
  readonly tag: string;
  readonly advocatesOnly: boolean;
  readonly limit: number;
}

export interface Person {
  readonly customer: Customer;
  /** Replies that were not withdrawn and did not fail. */
  readonly contacts: number;
  /** Epoch milliseconds UTC. */
  readonly lastContactAt: number | null;
}

export interface PeoplePage {
  /** Last contact first. */
  readonly people: readonly Person[];
  /** How many match in all. */
  readonly total: number;
  /** Every tag in use, in alphabetical order. */
  readonly tags: readonly string[];
}

/** @returns the people that match, last contact first, and how many there are. */
export function listPeople({ db }: Store, query: PeopleQuery): Promise<Result<PeoplePage>> {
  return attempt(async () => {
    const ids = await matchingIds(db, query);
    const newest = ids.toReversed().slice(0, Math.max(MOST_SORTED, query.limit));
    const customers = (await db.customers.bulkGet(newest)).filter((customer) => customer !== undefined);
    const known = await addContacts(db, customers);
    const people = known.toSorted((a, b) => (b.lastContactAt ?? 0) - (a.lastContactAt ?? 0));
    return { people: people.slice(0, query.limit), total: ids.length, tags: await readTags(db) };
  });
}

/** In the order in which they became known: ids are made in order of time. Reads people only to look into them. */
async function matchingIds(db: RapportDatabase, query: PeopleQuery): Promise<readonly string[]> {
  const text = foldText(query.text.trim());
  if (text === '' && !query.advocatesOnly) {
    if (query.tag === '') return db.customers.toCollection().primaryKeys();
    return (await db.customers.where('tags').equals(query.tag).primaryKeys()).toSorted();
  }
  const ids: string[] = [];
  for (let last = ''; ; ) {
    const batch = await db.customers.where('id').above(last).limit(READ_AT_ONCE).toArray();
    ids.push(...batch.filter((customer) => matches(customer, query, text)).map(({ id }) => id));
    const end = batch.at(-1);
    if (!end || batch.length < READ_AT_ONCE) return ids;
    last = end.id;
  }
}

function matches(customer: Customer, { tag, advocatesOnly }: PeopleQuery, text: string): boolean {
  if (advocatesOnly && customer.advocateEvidence.length === 0) return false;
  if (tag && !customer.tags.includes(tag)) return false;
  return text === '' || foldText(wordsOf(customer).join('\n')).includes(text);
}

function wordsOf({ identities, tags, notes }: Customer): readonly string[] {
  return [
    ...identities.flatMap(({ handle, name }) => [`@${handle}`, name ?? '']),
    ...tags,
    ...notes.map((note) => note.text),
  ];
}

async function addContacts(db: RapportDatabase, customers: readonly Customer[]): Promise<Person[]> {
  const known = await db.contacts.bulkGet(customers.map(({ id }) => id));
  return customers.map((customer, index) => ({
    customer,
    contacts: known[index]?.total ?? 0,
    lastContactAt: known[index]?.last[0]?.intendedAt ?? null,
  }));
}
