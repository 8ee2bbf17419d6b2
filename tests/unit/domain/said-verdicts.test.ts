import { describe, expect, it } from 'vitest';
import type { LearnedRow } from '../../../lib/domain/learned-row';
import type { Mention } from '../../../lib/domain/mention';
import { verdictOf, withSaid } from '../../../lib/domain/said-verdicts';
import type { Intent } from '../../../lib/domain/triage';
import { madeUpTriage } from '../recognition/made-up-triage';
import { madeUpPost } from './made-up-post';

type Said = Pick<LearnedRow, 'what' | 'was' | 'value'>;

function mention(intents: readonly Intent[] = [], topics: readonly string[] = []): Mention {
  return {
    post: madeUpPost(),
    seenAt: 0,
    matches: [],
    reason: '',
    about: { value: true, share: 1, reason: '' },
    ...madeUpTriage(intents, { topics: topics.map((value) => ({ value, reason: '' })) }),
  };
}

const said = (before: Mention, ...rows: readonly Said[]) => withSaid(before, rows, 'said so');
const row = (what: Said['what'], was: string | null, value: string | null): Said => ({ what, was, value });

describe('what was said of a post', () => {
  it.each<[readonly Intent[], string | null, string | null, readonly Intent[]]>([
    [['complaint'], 'complaint', 'bug-report', ['bug-report']],
    [['complaint', 'cancel-risk'], 'complaint', 'question', ['question', 'cancel-risk']],
    [['complaint', 'question'], 'complaint', 'question', ['question']],
    [['other'], 'other', 'praise', ['praise']],
    [['spam'], 'spam', null, ['other']],
    [['complaint', 'question'], 'question', null, ['complaint']],
    [['complaint', 'question'], 'complaint', null, ['question']],
    [['complaint'], null, 'question', ['complaint', 'question']],
    [['complaint', 'question', 'praise'], null, 'question', ['complaint', 'praise', 'question']],
    [['complaint', 'question'], null, 'complaint', ['complaint', 'question']],
    [['other'], null, 'question', ['question']],
    // What excludes the one that was said does not stand beside it.
    [['complaint', 'question'], 'complaint', 'spam', ['spam']],
    [['complaint', 'question'], 'complaint', 'other', ['other']],
    [['complaint'], null, 'spam', ['spam']],
    [['spam'], null, 'complaint', ['complaint']],
    [['purchase-intent', 'question'], null, 'vendor', ['question', 'vendor']],
    [['press', 'question'], 'question', 'job-seeker', ['job-seeker']],
    // A value that this version does not know changes nothing.
    [['complaint'], 'complaint', 'riddle', ['complaint']],
  ])('of the kinds %j: %s is %s', (intents, was, value, expected) => {
    const held = said(mention(intents), row('intent', was, value));
    expect(held.intents.map((intent) => intent.value)).toEqual(expected);
  });

  it('is told of several kinds, one after the other', () => {
    const held = said(
      mention(['complaint', 'praise']),
      row('intent', 'complaint', 'bug-report'),
      row('intent', null, 'question'),
      row('intent', 'praise', null),
    );
    expect(held.intents.map(({ value }) => value)).toEqual(['bug-report', 'question']);
  });

  it.each([
    [['Delivery'], 'Delivery', 'Repair', ['Repair']],
    [['Delivery', 'Repair'], 'Delivery', 'Repair', ['Repair']],
    [['Delivery', 'Repair'], 'Delivery', null, ['Repair']],
    [[], null, 'Repair', ['Repair']],
  ])('of the topics %j: %s is %s', (topics, was, value, expected) => {
    const held = said(mention([], topics), row('topic', was, value));
    expect(held.topics.map((topic) => topic.value)).toEqual(expected);
  });

  it('is the reason of what follows from the kind of post', () => {
    const before = mention(['complaint', 'bug-report']);
    const [{ reason }] = before.intents;
    const judged = { ...before, stage: { value: 'using', reason } as const };
    expect(said(judged, row('intent', 'complaint', 'bug-report'))).toMatchObject({
      stage: { value: 'using', reason: 'said so' },
      urgency: { reason: before.urgency.reason },
    });
    expect(said(judged, row('sentiment', 'neutral', 'negative')).stage?.reason).toBe(reason);
  });

  it('holds for each kind of verdict, with its reason, and is what is told of it', () => {
    const held = said(
      mention(['complaint']),
      row('about', 'about-us', 'not-about-us'),
      row('sentiment', 'negative', 'positive'),
      row('stage', null, 'leaving'),
      row('department', null, 'legal'),
      row('language', 'en', 'de'),
    );
    expect(held).toMatchObject({
      about: { value: false, reason: 'said so' },
      sentiment: { value: 'positive', reason: 'said so' },
      stage: { value: 'leaving', reason: 'said so' },
      department: { value: 'legal', reason: 'said so' },
    });
    const kinds = ['about', 'intent', 'sentiment', 'topic', 'stage', 'department', 'language'] as const;
    expect(kinds.map((what) => verdictOf(held, what))).toEqual([
      'not-about-us',
      'complaint',
      'positive',
      null,
      'leaving',
      'legal',
      'de',
    ]);
  });

  it('takes away a stage or a department that was said to be none', () => {
    const held = said(mention(), row('stage', 'using', null), row('department', 'hr', null));
    expect([held.stage, held.department]).toEqual([null, null]);
  });
});
