import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../lib/domain/triage';
import { createJudge } from '../../../lib/recognition/judge-post';
import { madeUpPost } from '../domain/made-up-post';

const judge = createJudge();

function judged(text: string, given: Parameters<typeof madeUpPost>[0] = {}) {
  return judge(madeUpPost({ text, ...given }), []);
}

function intentsOf(text: string): Intent[] {
  return judged(text).intents.map(({ value }) => value);
}

describe('intents', () => {
  it.each<[Intent, string]>([
    ['complaint', 'Three weeks and still no parcel, nobody answers the phone'],
    ['question', 'What time do you open on Sunday?'],
    ['praise', 'Thank you so much, the new grinder is wonderful'],
    ['product-idea', 'It would be great if the kettle had a thermometer'],
    ['product-idea', 'Please add a way to sort the orders by date'],
    ['bug-report', 'The app crashes since the last update when I open my orders'],
    ['purchase-intent', 'Where can I buy the kettle in Norway? I want to order two'],
    ['cancel-risk', 'I am going to cancel my subscription and switch to another roaster'],
    ['legal-or-safety-risk', 'The machine caught fire and burned my hand, my lawyer will write to you'],
    ['adverse-event', 'I got a rash and hives all over my face after using your cream'],
    ['press', 'I am a journalist and writing an article about refills, who is your press contact?'],
    ['job-seeker', 'Are you hiring baristas? Where can I send my CV?'],
    ['vendor', 'We are a manufacturer of paper cups and would like to be your supplier'],
    ['peer-help', 'You have to hold the button for ten seconds, that fixed it for me'],
    ['spam', 'Earn bitcoin from home, click here and follow back for free followers'],
  ])('hears %s in %j', (intent, text) => {
    expect(intentsOf(text)).toContain(intent);
  });

  it('says several at once, the main one first', () => {
    const [main, ...more] = intentsOf(
      'The app keeps crashing and nobody answers. I will cancel my subscription',
    );
    expect(main).toBe('complaint');
    expect(more).toEqual(expect.arrayContaining(['bug-report', 'cancel-risk']));
  });

  it.each(['Monday again', 'The shop closes at six on Saturdays.', ''])('hears nothing in %j', (text) => {
    expect(intentsOf(text)).toEqual(['other']);
  });

  it('gives a reason in the words that decided', () => {
    expect(judged('It would be nice if the lid had a lock').intents[0]).toEqual({
      value: 'product-idea',
      reason: 'says “would be nice”',
    });
  });
});

describe('sentiment', () => {
  it.each([
    ['negative', 'Worst service ever, two hours on hold and then they hung up'],
    ['positive', 'Love the new cups, thank you!'],
    ['neutral', 'Which grind size for a moka pot?'],
    ['negative', 'Muy mala atención, nadie contesta y el paquete llegó roto'],
    ['positive', 'Vielen Dank, tolles Produkt, ich bin begeistert'],
  ])('is %s for %j', (value, text) => {
    expect(judged(text).sentiment.value).toBe(value);
  });

  it('hears the stars where the words say little', () => {
    expect(judged('As ordered', { rating: 1 }).sentiment).toEqual({ value: 'negative', reason: 'rated 1' });
    expect(judged('As ordered', { rating: 5 }).sentiment).toEqual({ value: 'positive', reason: 'rated 5' });
  });
});

describe('urgency', () => {
  const NOW = 1_790_000_000_000;
  const HOUR = 3_600_000;
  const text = 'My order is late and nobody answers, I am very disappointed';

  it.each([
    ['a fresh complaint', { postedAt: NOW - HOUR }, 'medium'],
    ['one that waits for a day', { postedAt: NOW - 26 * HOUR }, 'high'],
    ['one of last year', { postedAt: NOW - 9_000 * HOUR }, 'medium'],
    ['one that many see', { postedAt: NOW, counts: { views: 250_000 } }, 'high'],
    ['one of somebody who many follow', { postedAt: NOW, counts: { followers: 40_000 } }, 'high'],
  ])('%s', (_, given, urgency) => {
    expect(judge(madeUpPost({ text, ...given }), [], undefined, NOW).urgency.value).toBe(urgency);
  });

  it('says what raised it', () => {
    const post = madeUpPost({ text, counts: { views: 250_000 } });
    expect(judge(post, [], undefined, NOW).urgency.reason).toBe('250,000 people see it');
  });
});

describe('topics and stage', () => {
  const withTopics = createJudge(undefined, [
    { name: 'Delivery', words: ['parcel', 'courier'] },
    { name: 'Billing', words: ['charged twice', 'invoice'] },
  ]);

  it.each([
    ['Where are my parcels?', ['Delivery']],
    ['I was charged twice for one parcel', ['Delivery', 'Billing']],
    ['Twice I was charged extra', []],
    ['Lovely cups', []],
  ])('%j is about %j', (text, topics) => {
    expect(withTopics(madeUpPost({ text }), []).topics.map(({ value }) => value)).toEqual(topics);
  });

  it.each([
    ['thinking of getting the kettle, how much is it?', 'buying'],
    ['I bought it in May and it leaks', 'using'],
    ['Always buy my beans here, customer for years', 'loyal'],
    ['time to switch, close my account', 'leaving'],
    ['Lovely weather', null],
  ])('%j: %s', (text, stage) => {
    expect(judged(text).stage?.value ?? null).toBe(stage);
  });
});
