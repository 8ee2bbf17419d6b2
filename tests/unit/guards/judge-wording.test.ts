import { describe, expect, it } from 'vitest';
import { readsLike, withFixedReading } from '../../../lib/guards/_learned/judge-wording';
import { meaningFeatures } from '../../../lib/guards/_learned/meaning-features';
import { wordingFeatures, wordsOfNames } from '../../../lib/guards/_learned/wording-features';
import { changedSentences, viewsOf } from '../../../lib/guards/_learned/wording-views';
import { readerOf } from '../../../lib/guards/_reading/weigh';
import { guards } from '../../../lib/guards/index';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse } from '../domain/made-up-response';

describe('concepts of a text', () => {
  const read = readerOf({ gift: 'mug, free of charge', ask: 'review*, tell _ friends' });

  it.each([
    ['A mug for reviewers', ['gift', 'ask', 'gift+ask']],
    ['Free of charge', ['gift']],
    ['Free. Of charge', []],
    ['Tell your friends. No mug', ['ask', '-gift', 'ask~-gift']],
  ])('are words and phrases in %s', (text, expected) => {
    const all = ['gift', 'ask', '-gift', 'gift+ask', 'ask~-gift'];
    expect(all.filter(read(text).has)).toEqual(expected.toSorted((a, b) => all.indexOf(a) - all.indexOf(b)));
  });

  it('stand where they stand in their text', () => {
    const text = '  Hello there. Your mug is free of charge.';
    expect(
      read(text)
        .signs()
        .map(({ start, end }) => text.slice(start, end)),
    ).toEqual(['mug', 'free of charge']);
  });
});

describe('wordingFeatures', () => {
  const ids = (text: string, names: readonly string[] = []) =>
    Array.from(wordingFeatures(text, wordsOfNames(names), []).ids);

  it('take names as one', () => {
    expect(ids('Unlike Brewmore we clean it', ['Brewmore'])).toEqual(
      ids('Unlike Kelvar we clean it', ['Kelvar']),
    );
  });

  it('are none of no words', () => {
    expect(ids('…')).toEqual([]);
  });
});

describe('meaningFeatures', () => {
  const idsOf = (text: string) => Array.from(meaningFeatures(text).ids);

  it('are the same of words that mean alike', () => {
    expect(idsOf('Swindled.')).not.toEqual([]);
    expect(idsOf('Swindled.')).toEqual(idsOf('Defrauded.'));
    expect(idsOf('Swindled.')).not.toEqual(idsOf('Dizzy.'));
  });

  it('tell what meets in one sentence from what stands in two', () => {
    expect(idsOf('Swindled and dizzy.').length).toBeGreaterThan(idsOf('Swindled. Dizzy.').length);
  });

  it('are none of no words, and never longer than 1', () => {
    expect(idsOf('…')).toEqual([]);
    const { weights } = meaningFeatures('It was terrible, and they lied and stole all of it. '.repeat(9));
    expect(Math.hypot(...weights)).toBeLessThanOrEqual(1.0001);
  });
});

describe('what is read of a reply', () => {
  const response = madeUpResponse({ body: 'Thanks for the post. We will look into it.' });

  it('is only what was changed, for guards that compare with the approved text', () => {
    const reply = checkedReply('Thanks for the post. You have our word on it.', { response });
    expect(changedSentences(reply).map(({ start, end }) => reply.text.slice(start, end))).toEqual([
      'You have our word on it',
    ]);
    expect(viewsOf(checkedReply(response.body, { response }))('changed').ids).toHaveLength(0);
  });
});

describe('readsLike', () => {
  it('is never of a reply without words', () => {
    expect(readsLike(checkedReply(''), 'accusation')).toBe(false);
  });

  it('lets guards speak beyond their rules, and can be fixed', () => {
    const guard = guards.find(({ id }) => id === 'accusation');
    const check = () => guard?.check(checkedReply('Our kettles come in blue.')) ?? null;
    expect(check()).toBeNull();
    expect(withFixedReading('sure', check)).not.toBeNull();
    expect(withFixedReading('silent', check)).toBeNull();
  });
});
