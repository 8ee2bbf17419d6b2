import { expect, it } from 'vitest';
import type { Intent } from '../../../lib/domain/triage';
import { chooseIntents } from '../../../lib/recognition/triage/choose-intents';

type Scores = readonly (readonly [Intent, number])[];

it.each<[string, Scores, readonly Intent[]]>([
  [
    'nothing is likely',
    [
      ['complaint', -1],
      ['question', -0.1],
    ],
    [],
  ],
  [
    'several, the main one first',
    [
      ['question', 3],
      ['complaint', 1],
      ['praise', 0.5],
    ],
    ['complaint', 'question', 'praise'],
  ],
  [
    'of one line the surest first',
    [
      ['product-idea', 2],
      ['bug-report', 1],
    ],
    ['product-idea', 'bug-report'],
  ],
  [
    'what is seldom meant needs more',
    [
      ['press', 1],
      ['question', 1],
    ],
    ['question'],
  ],
  [
    'spam is nothing else',
    [
      ['spam', 2],
      ['complaint', 3],
      ['question', 3],
    ],
    ['spam'],
  ],
  [
    'a risk is never taken for spam',
    [
      ['spam', 4],
      ['complaint', 1],
      ['legal-or-safety-risk', 1],
    ],
    ['complaint', 'legal-or-safety-risk'],
  ],
  [
    'nor is harm',
    [
      ['spam', 4],
      ['adverse-event', 2],
    ],
    ['adverse-event'],
  ],
  [
    'the surest of those who write',
    [
      ['press', 2],
      ['vendor', 3],
      ['question', 1],
    ],
    ['vendor', 'question'],
  ],
  [
    'who sells does not buy',
    [
      ['vendor', 2],
      ['purchase-intent', 4],
      ['praise', 1],
    ],
    ['vendor', 'praise'],
  ],
  [
    'who leaves may ask for another plan',
    [
      ['cancel-risk', 1],
      ['purchase-intent', 1],
    ],
    ['cancel-risk', 'purchase-intent'],
  ],
])('%s', (_, scores, expected) => {
  expect(chooseIntents(new Map(scores))).toEqual(expected);
});
