import { describe, expect, it } from 'vitest';
import { askedSlots, fillResponse } from '../../../lib/domain/fill-response';
import { type SlotDefinition, SlotDefinitionSchema } from '../../../lib/domain/slot-definition';
import { slotProblem } from '../../../lib/domain/slot-value';

const slot = (part: Partial<SlotDefinition>) => SlotDefinitionSchema.parse({ name: 'a', ...part });
const response = (slots: readonly Partial<SlotDefinition>[], language = 'en') => ({
  slots: slots.map(slot),
  language,
});

describe('a value for a slot', () => {
  it.each<[Partial<SlotDefinition>, string, string | null]>([
    [{}, '', 'required'],
    [{}, ' ', 'required'],
    [{ required: false }, '', null],
    [{ required: false, type: 'number' }, 'many', 'no-number'],
    [{ type: 'number' }, '1.234,50', null],
    [{ type: 'number' }, '-3 %', null],
    [{ type: 'number' }, '12a', 'no-number'],
    [{ type: 'date' }, '2027-02-28', null],
    [{ type: 'date' }, '2027-02-30', 'no-date'],
    [{ type: 'date' }, 'tomorrow', 'no-date'],
    [{ type: 'choice', choices: ['Monday', 'Friday'] }, 'Friday', null],
    [{ type: 'choice', choices: ['Monday', 'Friday'] }, 'Sunday', 'no-choice'],
    [{ type: 'link' }, 'https://harborfinch.example/a?b=c', null],
    [{ type: 'link' }, 'harborfinch.example', 'no-link'],
    [{ type: 'link' }, 'javascript:alert(1)', 'no-link'],
    [{ type: 'link' }, 'https://a b', 'no-link'],
    [{ maxLength: 3 }, 'four', 'too-long'],
    [{ maxLength: 3 }, '🙂🙂🙂', null],
    [{ pattern: '[A-Z]{2}\\d{4}' }, 'HF1234', null],
    [{ pattern: '[A-Z]{2}\\d{4}' }, 'HF1234 and more', 'pattern'],
    [{ pattern: '(' }, 'anything', null],
  ])('of %j: %j is %s', (part, value, problem) => {
    expect(slotProblem(slot(part), value)).toBe(problem);
  });
});

describe('a filled response', () => {
  it('takes what was typed before what is known, and that before the default', () => {
    const of = response([{ default: 'default' }]);
    expect(fillResponse('{{a}}', of, {}, {}).text).toBe('default');
    expect(fillResponse('{{a}}', of, { a: 'known' }, {}).text).toBe('known');
    expect(fillResponse('{{a}}', of, { a: 'known' }, { a: 'typed' }).text).toBe('typed');
    expect(fillResponse('{{a}}', of, {}, { a: '' }).unfilled).toEqual(['a']);
  });

  it.each([
    ['en', 'September 30, 2026'],
    ['de', '30. September 2026'],
    ['ja', '2026年9月30日'],
  ])('writes a day as people do in %s', (language, expected) => {
    const { text } = fillResponse('{{a}}', response([{ type: 'date' }], language), {}, { a: '2026-09-30' });
    expect(text).toBe(expected);
  });

  it('leaves a slot open whose value does not fit', () => {
    const of = response([{ type: 'link', required: false }]);
    expect(fillResponse('See {{a}}.', of, {}, { a: 'nowhere' })).toMatchObject({
      text: 'See {{a}}.',
      unfilled: ['a'],
    });
  });

  it.each([
    ['Hello {{a}} there', 'Hello there'],
    ['Hello {{a}}, there', 'Hello, there'],
    ['Hello {{a}}', 'Hello'],
    ['{{a}} Hello', 'Hello'],
    ['One.\n{{a}} Two', 'One.\nTwo'],
    ['One {{a}}\nTwo', 'One\nTwo'],
    ['One ({{a}}) two', 'One () two'],
    ['{{b}} {{a}} end', 'B end'],
    ['No{{a}}space', 'Nospace'],
    ['{{a}} {{a}} x', 'x'],
  ])('leaves nothing of an optional slot that is empty: %j', (template, text) => {
    const of = response([{ required: false }]);
    const filled = fillResponse(template, of, { b: 'B' }, {});
    expect(filled).toMatchObject({ text, unfilled: [] });
    for (const { start, end } of filled.filled) expect(filled.text.slice(start, end)).toBe('B');
  });

  it('asks for what is not known, once each, with what stands there', () => {
    const of = response([
      { name: 'page', type: 'link', from: 'settings' },
      { name: 'day', type: 'date', required: false },
      { name: 'tone', default: 'kind' },
    ]);
    const template = '{{customer.name}} {{page}} {{day}} {{tone}} {{day}} {{constructor}}';
    const known = { 'customer.name': 'Mara', page: 'not a link' };
    expect(askedSlots(template, of, known).map(({ name, given }) => [name, given])).toEqual([
      ['page', ''],
      ['day', ''],
      ['tone', 'kind'],
      ['constructor', ''],
    ]);
    const page = 'https://harborfinch.example';
    expect(askedSlots(template, of, { ...known, page }).map(({ name }) => name)).not.toContain('page');
  });
});
