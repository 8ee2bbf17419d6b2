import { describe, expect, it } from 'vitest';
import type { Customer } from '../../../lib/domain/customer';
import { listPeople, type PeopleQuery } from '../../../lib/services/list-people';
import { expectValue, START, testStore } from '../storage/test-store';

const COUNT = 1_201;
const ALL: PeopleQuery = { text: '', tag: '', advocatesOnly: false, limit: 3 };

function customer(number: number): Customer {
  const handle = `person_${number}`;
  const evidence = { postKey: 'p', permalink: null, excerpt: '', at: START, actor: '' };
  return {
    id: `c-${String(number).padStart(5, '0')}`,
    identities: [{ site: 'feed', handle, name: null, profileUrl: null }],
    tags: number % 400 === 0 ? ['vip', `t${number}`] : [],
    notes: number === 700 ? [{ text: 'Prefers phône calls', at: START, actor: '' }] : [],
    advocateEvidence: number === 1_200 ? [evidence] : [],
    demo: false,
  };
}

async function manyPeople() {
  const store = await testStore();
  const rows = Array.from({ length: COUNT }, (_, number) => customer(number));
  await store.db.customers.bulkAdd(rows.map((row) => ({ ...row, identityKeys: [] })));
  return store;
}

describe('many people', () => {
  it.each<[Partial<PeopleQuery>, number, readonly number[]]>([
    [{}, COUNT, [1_200, 1_199, 1_198]],
    [{ text: '@PERSON_119' }, 11, [1_199, 1_198, 1_197]],
    [{ text: 'phone' }, 1, [700]],
    [{ tag: 'vip' }, 4, [1_200, 800, 400]],
    [{ tag: 'vip', text: 'person_4' }, 1, [400]],
    [{ advocatesOnly: true }, 1, [1_200]],
    [{ text: 'nobody' }, 0, []],
  ])('that match %j are %d', async (query, total, first) => {
    const page = expectValue(await listPeople(await manyPeople(), { ...ALL, ...query }));
    expect(page.total).toBe(total);
    expect(page.people.map((person) => Number(person.customer.id.slice(2)))).toEqual(first);
    expect(page.tags).toEqual(['t0', 't1200', 't400', 't800', 'vip']);
  });
});
