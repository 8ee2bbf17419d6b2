import { describe, expect, it } from 'vitest';
import { formatDuration, relativeTime, startOfDay } from '../../../components/controls/format-time';
import { checkResponseForm } from '../../../components/desk/check-response-form';
import { describeOperation } from '../../../components/desk/describe-operation';
import { formatBytes } from '../../../components/desk/format-bytes';
import { accountOf, authorName, customerName } from '../../../components/desk/person-name';
import { toResponseContent, toResponseForm } from '../../../components/desk/response-form';
import { dayOf } from '../../../lib/desk-model/log-filter-form';
import type { Operation, OperationKind } from '../../../lib/domain/operation';
import { ResponseContentSchema } from '../../../lib/domain/response';
import { SlotDefinitionSchema } from '../../../lib/domain/slot-definition';
import { madeUpResponse } from '../domain/made-up-response';

const MINUTE = 60_000;
const NOW = new Date(2026, 10, 22, 12).getTime();

describe('times', () => {
  it.each([
    [NOW - 5_000, 'just now'],
    [NOW - 12 * MINUTE, '12 min. ago'],
    [NOW - 3 * 60 * MINUTE, '3 hr. ago'],
    [NOW - 26 * 60 * MINUTE, 'yesterday'],
    [new Date(2026, 9, 2).getTime(), '2 Oct'],
    [new Date(2025, 9, 2).getTime(), '2 Oct 2025'],
    [NOW + 2 * 60 * MINUTE, 'in 2 hr.'],
  ])('%d reads %s', (at, words) => {
    expect(relativeTime(at, NOW)).toBe(words);
  });

  it.each([
    [-5, '0 s'],
    [40_000, '40 s'],
    [12 * MINUTE, '12 min'],
    [185 * MINUTE, '3 h 5 min'],
    [120 * MINUTE, '2 h'],
    [52 * 60 * MINUTE, '2 d 4 h'],
  ])('a length of %d ms reads %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });

  it('brings a day to its field and back', () => {
    expect(dayOf(NOW)).toBe('2026-11-22');
    expect(startOfDay('2026-11-22')).toBe(new Date(2026, 10, 22).getTime());
    expect(startOfDay('tomorrow')).toBeNull();
  });

  it.each([
    [0, '0 B'],
    [999, '999 B'],
    [4_200_000, '4.2 MB'],
    [2e9, '2.0 GB'],
  ])('%d bytes read %s', (bytes, words) => {
    expect(formatBytes(bytes)).toBe(words);
  });
});

describe('names', () => {
  const identity = { site: 'x', profileUrl: null };
  const customer = { id: '1', tags: [], notes: [], advocateEvidence: [], demo: false };

  it.each([
    ['mara.lk', 'Mara', '@mara.lk'],
    ['Leila H.', 'Leila H.', 'Leila H.'],
    ['Two Words', null, 'Two Words'],
  ])('the account %s of %s is written %s', (handle, name, words) => {
    expect(accountOf({ handle, name })).toBe(words);
  });

  it('takes the newest name, else the account, else says that it is unknown', () => {
    const named = { ...identity, handle: 'mara', name: 'Mara Lind' };
    expect(customerName({ ...customer, identities: [named, { ...named, name: ' ' }] })).toBe('Mara Lind');
    expect(customerName({ ...customer, identities: [{ ...named, name: null }] })).toBe('@mara');
    expect(customerName({ ...customer, identities: [] })).toBe('Unknown person');
    expect(authorName({ name: null, handle: null, profileUrl: null })).toBe('Unknown person');
  });
});

describe('an operation in words', () => {
  const operation = (kind: OperationKind, payload: unknown, salt: string | null = 'ab'): Operation => ({
    dev: 'd',
    n: 1,
    kind,
    entityId: 'e',
    at: NOW,
    counter: 0,
    actor: 'Ana',
    demo: false,
    responseId: null,
    responseVersion: null,
    prev: '',
    commit: '',
    hash: '',
    payload,
    salt,
  });

  it.each<[OperationKind, unknown, string | null]>([
    ['engagement.corrected', { field: 'department', value: null }, 'Department set to nothing'],
    ['engagement.corrected', { field: 'followUpOn', value: '2026-11-30' }, 'Follow up on set to 2026-11-30'],
    ['engagement.withdrawn', { reason: 'Logged twice' }, 'Logged twice'],
    ['engagement.posted', { how: 'confirmed' }, 'confirmed by hand'],
    ['customer.tag-added', { tag: '<b>vip</b>' }, '<b>vip</b>'],
    ['response.submitted', { version: 1, note: 'For the recall' }, 'For the recall'],
    ['response.submitted', { version: 1, note: '' }, null],
    [
      'response.rejected',
      { rejection: { name: 'Ines', role: 'Legal', at: NOW, reason: 'It promises' } },
      'Ines, Legal: It promises',
    ],
    ['response.commented', { comment: { name: 'Ines', at: NOW, text: 'Shorter?' } }, 'Ines: Shorter?'],
    ['engagement.inserted', { text: 'x' }, null],
    ['engagement.corrected', { field: 'unheard of' }, null],
    ['customer.note-added', null, null],
  ])('%s with %j says %j', (kind, payload, words) => {
    expect(describeOperation(operation(kind, payload))).toBe(words);
  });

  it('says when its content was erased', () => {
    expect(describeOperation(operation('customer.note-added', null, null))).toBe('content erased');
  });
});

describe('the form of a response', () => {
  const form = { ...toResponseForm(null), title: ' Thanks ', body: ' Thank you ' };

  it('splits lists, trims, and drops what stands twice', () => {
    const lists = { topics: 'a, b, a,', networks: 'X, Hacker News, x', examples: 'one\n\ntwo' };
    expect(toResponseContent({ ...form, ...lists }, null)).toMatchObject({
      title: 'Thanks',
      body: 'Thank you',
      topics: ['a', 'b'],
      networks: ['x', 'hackernews'],
      examples: ['one', 'two'],
      department: null,
    });
  });

  it.each([
    ['title', ''],
    ['title', 'x'.repeat(201)],
    ['body', '  '],
    ['body', 'x'.repeat(10_001)],
    ['body', 'Hi {{name}'],
    ['language', ''],
    ['language', 'not a tag'],
  ] as const)('refuses a %s like %.10j', (field, value) => {
    expect(Object.keys(checkResponseForm({ ...form, [field]: value }))).toEqual([field]);
  });

  it('keeps what was not touched, also what its fields cannot hold', () => {
    const response = madeUpResponse({
      topics: ['fees, charges', 'refund'],
      examples: ['two\nlines'],
      links: [{ title: 'Two  spaces', url: 'https://harborfinch.example/a' }],
      effectiveFrom: NOW,
      variantGroup: 'group',
      jurisdictions: ['DE'],
      lockedBlocks: ['Sorry to hear that'],
      disclosures: ['serial number'],
      owner: 'Ana Reis',
      slots: [SlotDefinitionSchema.parse({ name: 'customer.name', from: 'customer', maxLength: 20 })],
    });
    const { title: _title, ...kept } = ResponseContentSchema.parse(response);
    const content = toResponseContent({ ...toResponseForm(response), title: 'New' }, response);
    expect(content).toEqual({ ...kept, title: 'New' });
  });

  it('gives a language its usual case', () => {
    expect(toResponseContent({ ...form, language: ' pt-br ' }, null).language).toBe('pt-BR');
  });

  it('accepts what is complete', () => {
    expect(checkResponseForm(form)).toEqual({});
  });
});
