import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse } from '../domain/made-up-response';
import { findGuard } from './find-guard';

it.each([
  [{ networks: ['x'] }, { network: 'reddit' }, 'Approved for x only'],
  [{ networks: ['x'] }, { network: 'x' }, null],
  [{ jurisdictions: ['GB'] }, { jurisdiction: 'US' }, 'Approved for GB only'],
  [{ jurisdictions: ['EU'] }, { jurisdiction: 'pt' }, null],
  [{ jurisdictions: ['US'] }, { jurisdiction: 'US-CA' }, null],
  [{ jurisdictions: ['US-CA'] }, { jurisdiction: 'US' }, 'US-CA'],
  [{ jurisdictions: ['GB'] }, { jurisdiction: 'UK' }, null],
  [{ visibility: 'private' as const }, {}, 'private messages only'],
  [{ language: 'de' }, { language: 'fr' }, 'in “de”'],
  [{ language: 'de' }, { language: 'de-AT' }, null],
  [{ language: '' }, { language: 'de' }, null],
])('a response with %j in %j: %j', (given, context, words) => {
  const response = madeUpResponse(given);
  const finding = findGuard('out-of-scope').check(checkedReply('Hello', { response, context }));
  if (words === null) expect(finding).toBeNull();
  else expect(finding?.sentence).toContain(words);
});
