import { describe, expect, it } from 'vitest';
import { NO_REPLY_RULES } from '../../../lib/domain/reply-rules';
import type { Response } from '../../../lib/domain/response';
import { checkReply, guardLevels, isStopped } from '../../../lib/services/check-reply';
import { checkedReply } from '../domain/checked-reply';
import { madeUpResponse, NOW } from '../domain/made-up-response';

/** A text just as it was approved. */
function check(text: string, response: Response | null = madeUpResponse(), language: string | null = null) {
  const limit = { max: 40, count: 'x-weighted' } as const;
  const asApproved = response && { ...response, body: text };
  return checkReply(
    checkedReply(text, { response: asApproved, context: { network: 'feed', language, limit } }),
  );
}

const approved = (given: Partial<Response>) => madeUpResponse(given);

describe('check a reply', () => {
  it.each([
    ['fine', 'All good', approved({}), []],
    ['written by hand', 'All good', null, []],
    ['empty', ' \n', approved({}), ['empty']],
    ['a slot left', 'Hi {{customer.name}}', approved({}), ['unfilled-slot']],
    ['too long', 'a'.repeat(41), approved({}), ['too-long']],
    ['just fits', 'a'.repeat(40), approved({}), []],
    ['expired now', 'Hi', approved({ expiresAt: NOW }), ['expired']],
    ['never approved', 'Hi', approved({ status: 'draft', approvals: [] }), ['expired']],
    ['retired', 'Hi', approved({ status: 'retired' }), ['expired']],
    ['approved without an end', 'Hi', approved({ expiresAt: null }), ['expired']],
    ['another network', 'Hi', approved({ networks: ['x'] }), ['out-of-scope']],
    ['this network', 'Hi', approved({ networks: ['feed'] }), []],
    [
      'several at once',
      `{{a}}${'b'.repeat(40)}`,
      approved({ expiresAt: 1 }),
      ['expired', 'too-long', 'unfilled-slot'],
    ],
  ])('%s', (_what, text, response, ids) => {
    const findings = check(text, response);
    expect(findings.map((finding) => finding.guardId)).toEqual(ids);
    expect(isStopped(findings)).toBe(ids.length > 0);
  });

  it.each([
    ['de', 1],
    ['en-GB', 0],
    [null, 0],
  ])('a post in %j: %d findings', (language, count) => {
    expect(check('Hi', madeUpResponse(), language)).toHaveLength(count);
  });

  it('says what to do', () => {
    expect(check('a {{order number}} b')[0]?.sentence).toBe('Fill in “order number”.');
    expect(check('a'.repeat(45))[0]?.sentence).toContain('5 over the limit');
    expect(check('a', madeUpResponse({ expiresAt: Date.UTC(2026, 0, 2) }))[0]?.sentence).toContain(
      '2026-01-02',
    );
  });

  it.each([
    ['the guard itself', {}, 'stop'],
    ['the team', { levels: { 'too-long': 'note' } }, 'note'],
    ['the team: off', { levels: { 'too-long': 'off' } }, null],
  ] as const)('takes a guard as strictly as %s says', (_who, rules, level) => {
    const limit = { max: 2, count: 'characters' } as const;
    const levels = guardLevels({ ...NO_REPLY_RULES, ...rules });
    const [finding] = checkReply(checkedReply('too long', { context: { limit } }), levels);
    expect(finding?.level ?? null).toBe(level);
  });

  it('has the team decide over the preset of its sector', () => {
    const rules = { ...NO_REPLY_RULES, sector: 'health' } as const;
    expect(guardLevels(rules)).toMatchObject({ 'adverse-event': 'confirm' });
    expect(guardLevels({ ...rules, levels: { 'adverse-event': 'stop' } })).toMatchObject({
      'adverse-event': 'stop',
    });
  });

  it('does not ask again about wording that was approved, while a reply by hand is asked about', () => {
    const body = 'Leave us five stars and we send you a voucher, {{customer.name}}.';
    const idsOf = (name: string) =>
      checkReply(
        checkedReply(body.replace('{{customer.name}}', name), { response: madeUpResponse({ body }) }),
      ).map(({ guardId }) => guardId);
    expect(idsOf('Mara')).toEqual([]);
    expect(
      checkReply(checkedReply(body.replace('{{customer.name}}', 'Mara'))).map(({ guardId }) => guardId),
    ).toEqual(['review-incentive']);
  });
});
