import { describe, expect, it } from 'vitest';
import type { Response } from '../../../lib/domain/response';
import type { Audience, Outcomes } from '../../../lib/domain/response-past';
import type { JudgedPost } from '../../../lib/domain/suggestion';
import type { LifecycleStage, Sentiment } from '../../../lib/domain/triage';
import { type RankingContext, rankingSignals } from '../../../lib/ranking';
import { madeUpResponse, NOW } from '../domain/made-up-response';
import { madeUpContext } from './made-up-context';

const DAY = 86_400_000;

function vote(id: string, response: Partial<Response>, given: Partial<RankingContext>) {
  const signal = rankingSignals.find((each) => each.id === id);
  return signal?.vote(madeUpResponse(response), madeUpContext(given)) ?? null;
}

function judged(given: { sentiment?: Sentiment; stage?: LifecycleStage; topics?: string[] }): JudgedPost {
  const reason = 'says so';
  return {
    sentiment: { value: given.sentiment ?? 'neutral', reason },
    stage: given.stage === undefined ? null : { value: given.stage, reason },
    topics: (given.topics ?? []).map((value) => ({ value, reason })),
  };
}

function audience(posts: number, given: Partial<Pick<Audience, 'sentiments' | 'stages'>>) {
  const known: Audience = { posts, sentiments: new Map(), stages: new Map(), ...given };
  return { past: { uses: new Map(), audienceOf: () => known, outcomesOf: () => null } };
}

describe('for-topic', () => {
  it.each([
    ['the same topic', ['Delivery'], ['delivery'], 'on the topic “Delivery”'],
    ['another form of it', ['Deliveries'], ['delivery'], 'on the topic “Deliveries”'],
    ['a part of it', ['grinder repair'], ['grinder'], 'on the topic “grinder repair”'],
    ['another topic', ['Refund'], ['delivery'], null],
    ['no topic of the response', ['Refund'], [], null],
    ['no topic of the post', [], ['delivery'], null],
    ['a name without words', ['!'], ['?'], null],
  ])('speaks for %s', (_what, found, topics, reason) => {
    expect(vote('for-topic', { topics }, { judged: judged({ topics: found }) })?.reason ?? null).toBe(reason);
  });
});

describe('for-jurisdiction', () => {
  it.each([
    ['the country', 'DE', ['DE'], 1],
    ['its union', 'AT', ['EU'], 1],
    ['another country', 'US', ['DE'], -1],
    ['everywhere', 'DE', [], null],
    ['a country that is not known', null, ['DE'], null],
  ])('tells a response for %s', (_what, country, jurisdictions, score) => {
    expect(vote('for-jurisdiction', { jurisdictions }, { country })?.score ?? null).toBe(score);
  });
});

describe('for-stage', () => {
  const leaving = audience(3, { stages: new Map([['leaving', 2]]) });

  it.each([
    ['who stands there', judged({ stage: 'leaving' }), leaving, 'answers people who may leave'],
    ['who stands elsewhere', judged({ stage: 'buying' }), leaving, null],
    ['of whom nothing is known', judged({}), leaving, null],
    ['of a post that was not judged', null, leaving, null],
    ['where nothing is known of the response', judged({ stage: 'leaving' }), {}, null],
  ])('for an author %s', (_what, post, known, reason) => {
    expect(vote('for-stage', {}, { judged: post, ...known })?.reason ?? null).toBe(reason);
  });
});

describe('for-sentiment', () => {
  const angry = audience(4, { sentiments: new Map([['negative', 3]]) });
  const glad = audience(4, { sentiments: new Map([['positive', 3]]) });

  it.each([
    ['an angry post', 'negative', angry, 0.5],
    ['a glad post', 'positive', glad, 0.5],
    ['a glad post and angry ones', 'positive', angry, -0.5],
    ['a neutral post', 'neutral', angry, null],
    [
      'posts of both kinds',
      'negative',
      audience(2, {
        sentiments: new Map([
          ['negative', 1],
          ['positive', 1],
        ]),
      }),
      null,
    ],
    ['nothing that is known', 'negative', {}, null],
  ] as const)('holds %s against what it answered', (_what, sentiment, known, score) => {
    expect(vote('for-sentiment', {}, { judged: judged({ sentiment }), ...known })?.score ?? null).toBe(score);
  });

  it('says for whom it is', () => {
    expect(vote('for-sentiment', {}, { judged: judged({ sentiment: 'negative' }), ...angry })?.reason).toBe(
      'answers angry posts',
    );
  });
});

describe('freshness', () => {
  const approvedAt = (at: number) => [{ name: 'Ines Roth', role: 'Legal counsel', at, note: '' }];

  it.each([
    ['approved just now', { approvals: approvedAt(NOW) }, 1],
    ['approved a month ago', { approvals: approvedAt(NOW - 30 * DAY) }, 0.5],
    ['approved long ago', { approvals: approvedAt(NOW - 300 * DAY) }, null],
    [
      'approved long ago, in force since a month',
      { approvals: approvedAt(NOW - 300 * DAY), effectiveFrom: NOW - 30 * DAY },
      0.5,
    ],
    ['expiring in a week', { expiresAt: NOW + 7 * DAY }, -0.5],
    ['expiring in two weeks', { approvals: approvedAt(NOW - 300 * DAY), expiresAt: NOW + 14 * DAY }, null],
    ['expired', { expiresAt: NOW - DAY }, -1],
    ['never approved', { approvals: [], expiresAt: null }, null],
  ])('%s', (_what, response, score) => {
    expect(vote('freshness', response, {})?.score ?? null).toBe(score);
  });
});

describe('good-outcome', () => {
  const none: Outcomes = { well: 0, badly: 0, unchanged: 0, changed: 0 };
  const ofOutcomes = (given: Partial<Outcomes>) =>
    vote(
      'good-outcome',
      {},
      { past: { uses: new Map(), audienceOf: () => null, outcomesOf: () => ({ ...none, ...given }) } },
    );

  it.each([
    [{ well: 4 }, 'went well 4 times'],
    [{ well: 1, unchanged: 9 }, 'went well once'],
    [{ badly: 2, unchanged: 2 }, 'went badly 2 times'],
    [{ unchanged: 3 }, 'sent 3 times as approved'],
    [{ changed: 1 }, 'had to be changed once'],
    [{ well: 1, badly: 1 }, null],
    [{}, null],
  ])('%j: %j', (given, reason) => {
    expect(ofOutcomes(given)?.reason ?? null).toBe(reason);
  });

  it('grows with what went well, and falls below none with what went badly', () => {
    const scores = [{ badly: 3 }, { badly: 1 }, { unchanged: 1 }, { well: 1 }, { well: 9 }].map(
      (given) => ofOutcomes(given)?.score ?? 0,
    );
    expect(scores).toEqual(scores.toSorted((a, b) => a - b));
    expect(scores[1]).toBeLessThan(0);
    expect(scores[2]).toBeGreaterThan(0);
  });
});
