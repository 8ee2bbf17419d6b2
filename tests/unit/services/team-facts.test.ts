import { expect, it } from 'vitest';
import { SlotDefinitionSchema } from '../../../lib/domain/slot-definition';
import { teamFacts } from '../../../lib/services/team-facts';

const asks = (name: string, part: Record<string, unknown> = {}, status: 'draft' | 'retired' = 'draft') => ({
  slots: [SlotDefinitionSchema.parse({ name, from: 'settings', ...part })],
  status,
});

it('lists what is missing first, the most wanted before others, then what is set, asked for or not', () => {
  const responses = [
    asks('help page', { type: 'link' }),
    asks('status page', { type: 'link', maxLength: 40 }),
    asks('status page', { type: 'link', maxLength: 30 }),
    asks('returns page', { type: 'link' }),
    asks('old page', {}, 'retired'),
    asks('day', { from: null }),
  ];
  const values = { 'returns page': 'https://harborfinch.example/returns', 'fax number': '1' };
  expect(
    teamFacts(responses, values).map(({ slot, value, askedBy }) => [
      slot.name,
      slot.type,
      value !== '',
      askedBy,
    ]),
  ).toEqual([
    ['status page', 'link', false, 2],
    ['help page', 'link', false, 1],
    ['returns page', 'link', true, 1],
    ['fax number', 'text', true, 0],
  ]);
  expect(teamFacts(responses, values)[0]?.slot.maxLength).toBe(30);
});
