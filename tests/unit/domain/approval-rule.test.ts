import { describe, expect, it } from 'vitest';
import {
  type ApprovalRule,
  coversRole,
  fitsRule,
  missingRoles,
  neededRoles,
} from '../../../lib/domain/approval-rule';

const rule = (part: Partial<ApprovalRule>): ApprovalRule => ({
  departments: [],
  topics: [],
  jurisdictions: [],
  roles: ['Legal'],
  ...part,
});
const response = { department: 'legal' as const, topics: ['Réfund', 'safety'], jurisdictions: ['DE', 'US'] };
const everywhere = { ...response, jurisdictions: [] };

describe('a rule', () => {
  it.each<[string, Partial<ApprovalRule>, Parameters<typeof fitsRule>[1], boolean]>([
    ['any response when it names nothing', {}, response, true],
    ['its departments', { departments: ['legal', 'hr'] }, response, true],
    ['no other department', { departments: ['hr'] }, response, false],
    ['no response without a department', { departments: ['hr'] }, { ...response, department: null }, false],
    ['a topic, whatever its case and accents', { topics: ['refund'] }, response, true],
    ['no other topic', { topics: ['price'] }, response, false],
    ['its countries', { jurisdictions: ['US'] }, response, true],
    ['no other country', { jurisdictions: ['JP'] }, response, false],
    ['the members of the EU', { jurisdictions: ['EU'] }, response, true],
    [
      'what holds in the EU, for a member',
      { jurisdictions: ['FR'] },
      { ...response, jurisdictions: ['EU'] },
      true,
    ],
    ['what holds everywhere', { jurisdictions: ['JP'] }, everywhere, true],
    ['only what fits all it names', { departments: ['legal'], topics: ['price'] }, response, false],
  ])('is about %s', (_what, part, given, fits) => {
    expect(fitsRule(rule(part), given)).toBe(fits);
  });
});

describe('the roles that are needed', () => {
  it('are those of all rules that fit, each once', () => {
    const rules = [
      rule({ roles: ['Legal', 'Medical'] }),
      rule({ topics: ['safety'], roles: ['legal', 'Safety'] }),
      rule({ departments: ['hr'], roles: ['HR'] }),
    ];
    expect(neededRoles(response, rules, ['Compliance'])).toEqual(['legal', 'Medical', 'Safety']);
  });

  it('are the usual ones where no rule fits', () => {
    expect(neededRoles(response, [rule({ departments: ['hr'] })], ['Compliance'])).toEqual(['Compliance']);
    expect(neededRoles(response, [], [])).toEqual([]);
  });

  it.each([
    [[], ['Legal', 'Medical']],
    [['legal'], ['Medical']],
    [['Legal counsel'], ['Medical']],
    [['Paralegal'], ['Legal', 'Medical']],
    [['Legal', 'Legal'], ['Medical']],
    [['Medical and Legal'], ['Medical']],
    [['Medical director', 'Head of Legal'], []],
  ])('with approvals of %j, %j are missing', (given, missing) => {
    const approvals = given.map((role) => ({ role }));
    expect(missingRoles(['Legal', 'Medical'], approvals)).toEqual(missing);
  });

  it('gives an approval to the role that it names in full before one that it names in part', () => {
    expect(missingRoles(['Legal', 'Legal counsel'], [{ role: 'Legal counsel' }])).toEqual(['Legal']);
    expect(coversRole('Legal', 'Legal counsel')).toBe(false);
  });
});
