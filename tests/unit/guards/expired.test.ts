import { expect, it } from 'vitest';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse, NOW } from '../domain/made-up-response';
import { findGuard } from './find-guard';

const DAY_MS = 86_400_000;

it.each([
  [{}, null],
  [{ status: 'draft' }, 'draft'],
  [{ status: 'in-review' }, 'in review'],
  [{ status: 'retired' }, 'retired'],
  [{ approvals: [] }, 'not approved'],
  [{ expiresAt: NOW }, 'ended on 2026-11-22'],
  [{ effectiveFrom: NOW + DAY_MS }, 'from 2026-11-23'],
] as const)('a response with %j: %j', (given, words) => {
  const finding = findGuard('expired').check(
    checkedReply('Hello', {
      response: madeUpResponse({
        ...given,
        approvals: 'approvals' in given ? [] : madeUpResponse().approvals,
      }),
    }),
  );
  if (words === null) expect(finding).toBeNull();
  else expect(finding).toMatchObject({ level: 'stop', sentence: expect.stringContaining(words) });
});
