import { describe, expect, it } from 'vitest';
import { NO_REPLY_RULES } from '../../../lib/domain/reply-rules';
import type { Response } from '../../../lib/domain/response';
import { NO_PAST } from '../../../lib/domain/response-past';
import type { JudgedPost } from '../../../lib/domain/suggestion';
import { suggestResponses } from '../../../lib/services/suggest-responses';
import { madeUpPost } from '../domain/made-up-post';
import { madeUpResponse, NOW } from '../domain/made-up-response';
import { madeUpTarget } from './made-up-target';

const library: Response[] = [
  madeUpResponse({
    id: 'grinder',
    title: 'Grinder defect',
    body: 'Sorry to hear that. Could you send the number?',
    topics: ['grinder'],
  }),
  madeUpResponse({ id: 'hours', title: 'Opening hours', body: 'We open at nine.', topics: ['shop'] }),
  madeUpResponse({
    id: 'delivery',
    title: 'Delivery delayed',
    body: 'It is on its way.',
    topics: ['delivery'],
    examples: ['where is my parcel'],
  }),
  madeUpResponse({
    id: 'refund',
    title: 'Refund',
    body: 'We refund a broken grinder within two weeks.',
    topics: ['refund'],
  }),
];

function idsOf(responses: readonly Response[]): string[] {
  return responses.map((response) => response.id);
}

describe('suggest', () => {
  it('puts what the post is about first, each with its reason', () => {
    const { top } = suggestResponses(library, madeUpTarget());
    expect(top.map(({ response }) => response.id)).toEqual(['grinder', 'refund']);
    expect(top[0]?.reason).toBe('about “grinder”');
  });

  it('finds by an example post', () => {
    const post = madeUpPost({ text: '@harborfinch where’s the parcel?' });
    const { top } = suggestResponses(library, madeUpTarget({ post }));
    expect(top[0]).toMatchObject({ response: { id: 'delivery' }, reason: 'about “parcel”' });
  });

  it.each(['ask @harborfinch', 'ask Harbor & Finch'])(
    'takes the name of the brand for nothing: %s',
    (text) => {
      const where = madeUpResponse({ id: 'where', title: 'Where to buy', body: 'At harborfinch.example' });
      const named = madeUpResponse({ id: 'named', title: 'Harbor & Finch says hello', body: 'Hello' });
      expect(suggestResponses([where, named], madeUpTarget({ post: madeUpPost({ text }) })).top).toEqual([]);
    },
  );

  it('offers another text first where one was given in the thread', () => {
    const ids = (usedInThread: readonly string[]) =>
      suggestResponses(library, madeUpTarget({ usedInThread: new Set(usedInThread) })).top.map(
        ({ response }) => response.id,
      );
    expect(ids([])).toEqual(['grinder', 'refund']);
    expect(ids(['grinder'])[0]).toBe('refund');
  });

  it('counts what was used before', () => {
    const twins = ['a', 'b'].map((id) => madeUpResponse({ id, title: id }));
    const { top } = suggestResponses(twins, madeUpTarget({ uses: new Map([['b', 4]]) }));
    expect(top.map(({ response }) => response.id)).toEqual(['b', 'a']);
  });

  it('follows what was learned of which response answers a post', () => {
    const known = (leastChance: number | null, chance = 0.6) => ({
      memory: { leastChance, chances: () => new Map([['hours', chance]]), learn: () => {} },
      past: NO_PAST,
    });
    const { top, isNoneLikely } = suggestResponses(library, madeUpTarget(), known(0.5));
    expect(top.map(({ response }) => response.id)).toEqual(['hours', 'grinder', 'refund']);
    expect(top[0]?.reason).toBe('written for posts like this');
    expect(isNoneLikely).toBe(false);
    // With few rows nothing is held back, but likeness speaks.
    const few = suggestResponses(library, madeUpTarget(), known(null));
    expect(few.top[0]?.response.id).toBe('hours');
    expect(suggestResponses(library, madeUpTarget(), known(null, 0.01))).toMatchObject({
      isNoneLikely: false,
    });
    const none = suggestResponses(library, madeUpTarget(), known(0.7));
    expect(none).toMatchObject({ top: [], isNoneLikely: true });
    expect(none.fitting).toHaveLength(library.length);
  });

  it('wants more of words where the post is unlike all that is known', () => {
    const about = (chances: ReadonlyMap<string, number> | null) => {
      const memory = { leastChance: null, chances: () => chances, learn: () => {} };
      const target = madeUpTarget({ post: madeUpPost({ text: 'delivery of a grinder' }) });
      return suggestResponses(library, target, { memory, past: NO_PAST }).top.map(
        ({ response }) => response.id,
      );
    };
    expect(about(null)).toEqual(['delivery', 'grinder', 'refund']);
    expect(about(new Map())).toEqual(['delivery']);
  });

  it('offers nothing for being used often, and orders by it what is about the post', () => {
    const uses = new Map([['hours', 40]]);
    const weather = madeUpTarget({ uses, post: madeUpPost({ text: 'nice weather' }) });
    expect(suggestResponses(library, weather).top).toEqual([]);
  });

  it('puts forward what fits the verdicts and the country', () => {
    const judged: JudgedPost = {
      sentiment: { value: 'negative', reason: 'terrible' },
      topics: [{ value: 'Delivery', reason: 'parcel' }],
      stage: null,
    };
    const post = madeUpPost({ text: 'this is terrible' });
    const { top } = suggestResponses(library, madeUpTarget({ post, judged }));
    expect(top).toMatchObject([{ response: { id: 'delivery' }, reason: 'on the topic “Delivery”' }]);
    const twins = [[], ['DE']].map((jurisdictions, at) => madeUpResponse({ id: `r${at}`, jurisdictions }));
    const first = suggestResponses(twins, madeUpTarget({ country: 'DE' })).top[0];
    expect(first?.response.id).toBe('r1');
  });

  it('offers at most three, and none about something else', () => {
    const many = Array.from({ length: 9 }, (_, index) => madeUpResponse({ id: `r${index}` }));
    expect(suggestResponses(many, madeUpTarget()).top).toHaveLength(3);
    const post = madeUpPost({ text: 'nice weather' });
    const none = suggestResponses(library, madeUpTarget({ post }));
    expect(none.top).toEqual([]);
    expect(none.fitting).toHaveLength(library.length);
  });

  it.each([
    ['a draft', { status: 'draft' as const, approvals: [] }],
    ['a retired one', { status: 'retired' as const }],
    ['an expired one', { expiresAt: NOW }],
    ['one for another network', { networks: ['x'] }],
    ['one in another language', { language: 'de' }],
    ['one for another country', { jurisdictions: ['US'] }],
    ['one too long for the network', { body: 'a '.repeat(200) }],
    ['one too long once its known slots are filled', { body: `{{brand}}${'a'.repeat(270)}` }],
  ])('leaves out %s', (_what, given) => {
    const rules = { ...NO_REPLY_RULES, jurisdiction: 'DE' };
    const target = madeUpTarget({ rules, post: madeUpPost({ text: 'grinder', language: 'en' }) });
    expect(idsOf(suggestResponses([madeUpResponse(given)], target).fitting)).toEqual([]);
  });

  it.each([
    ['an unknown slot counts as nothing yet', { body: `{{order number}}${'a'.repeat(275)}` }],
    ['the network is named', { networks: ['feed', 'x'] }],
    ['only the region differs', { language: 'en-GB' }],
  ])('keeps one where %s', (_what, given) => {
    const target = madeUpTarget({ post: madeUpPost({ text: 'grinder', language: 'en' }) });
    expect(suggestResponses([madeUpResponse(given)], target).fitting).toHaveLength(1);
  });

  it('takes an empty library', () => {
    expect(suggestResponses([], madeUpTarget())).toEqual({ top: [], fitting: [], isNoneLikely: false });
  });
});

describe('the variants of one response', () => {
  const variant = (language: string) =>
    madeUpResponse({ id: language, language, variantGroup: 'g', title: language });
  const offered = (language: string | null, ...variants: string[]) => {
    const target = madeUpTarget({ post: madeUpPost({ text: 'grinder', language }) });
    return idsOf(suggestResponses(variants.map(variant), target).fitting);
  };

  it.each([
    ['pt-PT', ['pt-PT']],
    ['pt-br', ['pt-BR']],
    ['pt', ['pt-BR', 'pt-PT']],
    ['pt-AO', ['pt-BR', 'pt-PT']],
    [null, ['pt-BR', 'pt-PT', 'de']],
  ])('give way to the one for the post’s own region, %j', (language, expected) => {
    expect(offered(language, 'pt-BR', 'pt-PT', 'de')).toEqual(expected);
  });

  it('are all offered where none is for that region', () => {
    expect(offered('pt-PT', 'pt-BR')).toEqual(['pt-BR']);
  });
});
