import { expect, it } from 'vitest';
import { scoreLabels } from '../../../../scripts/measure/triage/label-score';

it('scores each label, and the one that counts apart', () => {
  const answers = [
    { expected: 'complaint', found: 'complaint' },
    { expected: 'complaint', found: null },
    { expected: null, found: null },
    { expected: null, found: 'complaint' },
    { expected: null, found: null },
  ];
  expect(scoreLabels(answers)).toEqual({
    rows: 5,
    accuracy: 60,
    macroF1: 58.3,
    f1: 50,
    labels: {
      complaint: { f1: 50, precision: 50, recall: 50 },
      other: { f1: 66.7, precision: 66.7, recall: 66.7 },
    },
  });
});

it('names no single score where several labels count', () => {
  const answers = [
    { expected: 'negative', found: 'negative' },
    { expected: 'positive', found: 'neutral' },
  ];
  expect(scoreLabels(answers)).not.toHaveProperty('f1');
  expect(scoreLabels(answers)).toMatchObject({ accuracy: 50, labels: { positive: { f1: 0 } } });
});
