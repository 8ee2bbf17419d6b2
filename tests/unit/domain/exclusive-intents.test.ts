import { expect, it } from 'vitest';
import { excludes } from '../../../lib/domain/exclusive-intents';
import { INTENTS, type Intent } from '../../../lib/domain/triage';

it.each<[Intent, Intent, boolean]>([
  ['spam', 'complaint', true],
  ['spam', 'legal-or-safety-risk', true],
  ['spam', 'other', true],
  ['other', 'question', true],
  ['press', 'vendor', true],
  ['press', 'job-seeker', true],
  ['vendor', 'purchase-intent', true],
  ['job-seeker', 'purchase-intent', true],
  ['praise', 'complaint', false],
  ['bug-report', 'product-idea', false],
  ['cancel-risk', 'purchase-intent', false],
  ['purchase-intent', 'question', false],
  ['press', 'legal-or-safety-risk', false],
  ['spam', 'spam', false],
])('%s and %s: %s', (one, other, isExcluded) => {
  expect([excludes(one, other), excludes(other, one)]).toEqual([isExcluded, isExcluded]);
});

it.each<Intent>(['spam', 'other'])('%s stands alone', (alone) => {
  expect(INTENTS.filter((intent) => !excludes(alone, intent))).toEqual([alone]);
});
