import { describe, expect, it } from 'vitest';
import { chooseLimits, type HeldOut } from '../../../scripts/train/choose-limits';
import { joinModels } from '../../../scripts/train/join-models';
import { trainWording } from '../../../scripts/train/train-wording';
import { checkedReply } from '../domain/checked-reply';

const known = [
  ['accusation', 'You made this story up.', ['accusation']],
  ['accusation', 'Our kettles come in blue.', []],
  ['accusation-b', 'They have been at it for years, those crooks.', ['accusation']],
  ['accusation-b', 'The lid was made in spring.', []],
  ['green-claim', 'Our mugs love the planet.', ['green-claim']],
  ['green-claim-b', 'A green mug is back.', []],
] as const;
const rows = () =>
  known.map(([file, text, expected]) => ({ file, reply: checkedReply(text), expect: expected }));

describe('trainWording', () => {
  it('makes the same of the same replies, one model for all guards', () => {
    const made = trainWording(rows());
    expect(trainWording(rows())).toEqual(made);
    expect(made.model.labels).toContain('accusation');
    expect(Object.keys(made.limits)).toEqual(made.model.labels);
  });
});

describe('a guard that asks only about replies to a question', () => {
  const answered = (file: string, question: string) => ({
    ...{ file, expect: ['unanswered-question'] },
    reply: checkedReply('Have a lovely day!', {
      post: { text: question, language: null, kind: 'post', authorName: null },
    }),
  });
  const weightsOf = (more: ReturnType<typeof answered>) => {
    const { labels, table } = trainWording([...rows(), more]).model;
    return Array.from(table).filter((_, at) => labels[at % labels.length] === 'unanswered-question');
  };

  it('learns from these alone', () => {
    const [toQuestion, toNone] = ['When do you open?', 'Lovely shop.'].map((text) =>
      weightsOf(answered('unanswered-question', text)).filter((weight) => weight !== 0),
    );
    expect(toQuestion).not.toEqual([]);
    expect(toNone).toEqual([]);
  });
});

describe('joinModels', () => {
  it('puts the weights of one feature side by side', () => {
    const one = {
      labels: ['a'],
      bits: 1,
      table: Int8Array.of(1, 2),
      scale: Float32Array.of(3),
      bias: Float32Array.of(4),
    };
    const other = { ...one, labels: ['b'], table: Int8Array.of(5, 6) };
    const { labels, table } = joinModels([one, other]);
    expect(labels).toEqual(['a', 'b']);
    expect(Array.from(table)).toEqual([1, 5, 2, 6]);
  });
});

describe('chooseLimits', () => {
  const held = (score: number, isWanted: boolean, isFound = false): HeldOut => ({
    ...{ score, isWanted, isFound },
    ...{ isOpen: true, isOwn: true },
  });

  it('lets the model speak as long as it is mostly right', () => {
    const all = [
      held(-1, true, true),
      held(2, true),
      held(1, true),
      held(0, false),
      held(-1, false),
      held(-2, false),
    ];
    expect(chooseLimits(all)).toMatchObject({ least: 1, precision: 1, recall: 1, ruleRecall: 0.333 });
  });

  it('keeps the model silent where it is wrong', () => {
    expect(chooseLimits([held(0, true, true), held(2, false), held(1, false)]).least).toBe(99);
  });
});
