import { describe, expect, it } from 'vitest';
import { formatFilter, parseFilter } from '../../../lib/desk-model/log-address';
import { isEmptyForm, isSameForm, toLogFilter } from '../../../lib/desk-model/log-filter-form';
import { EMPTY_FILTER_FORM, type LogFilterForm } from '../../../lib/domain/log-filter-form';

const TODAY = '2026-11-22';
const form = (part: Partial<LogFilterForm>): LogFilterForm => ({ ...EMPTY_FILTER_FORM, ...part });
const midnight = (day: number) => new Date(2026, 10, day).getTime();

describe('toLogFilter', () => {
  it('restricts nothing when empty', () => {
    expect(toLogFilter(EMPTY_FILTER_FORM, TODAY)).toEqual({});
    expect(isEmptyForm(EMPTY_FILTER_FORM)).toBe(true);
  });

  it('takes both days whole, in the own zone', () => {
    const days = form({ period: 'between', from: '2026-11-20', to: '2026-11-30' });
    expect(toLogFilter(days, TODAY)).toEqual({ fromMs: midnight(20), toMs: midnight(31) });
  });

  it.each([
    ['today', TODAY, 22, 23],
    ['week', TODAY, 16, 23],
    ['week', '2026-11-29', 23, 30],
    ['month', TODAY, -7, 23],
  ] as const)('takes %s from the day it is: %s', (period, today, first, end) => {
    const filter = toLogFilter(form({ period, from: '2020-01-01' }), today);
    expect(filter).toEqual({ fromMs: midnight(first), toMs: midnight(end) });
  });

  it.each(['', 'yesterday', '2026-1-2', '20261120'])('ignores %j as a day', (from) => {
    expect(toLogFilter(form({ period: 'between', from }), TODAY)).toEqual({});
  });

  it('takes days of another period for nothing', () => {
    expect(toLogFilter(form({ from: '2026-11-20' }), TODAY)).toEqual({});
  });

  it('passes the rest on, and trims the text', () => {
    const rest = { site: 'x', agent: 'Ana', tag: 'vip', department: 'legal', outcome: 'solved' } as const;
    const filled = form({ ...rest, state: 'posted', followUp: 'due', text: '  grinder ' });
    const expected = { ...rest, state: 'posted', followUpUntil: TODAY, text: 'grinder' };
    expect(toLogFilter(filled, TODAY)).toEqual(expected);
    expect(toLogFilter(form({ followUp: 'planned' }), TODAY)).toEqual({ followUp: true });
    expect(toLogFilter(form({ edited: 'edited' }), TODAY)).toEqual({ edited: true });
    expect(toLogFilter(form({ edited: 'unedited' }), TODAY)).toEqual({ edited: false });
    expect(isEmptyForm(filled)).toBe(false);
  });

  it('takes white space for nothing', () => {
    expect(toLogFilter(form({ text: '   ' }), TODAY)).toEqual({});
    expect(isEmptyForm(form({ text: '   ' }))).toBe(true);
  });
});

describe('two filters', () => {
  it.each([
    [{ period: 'week' }, { period: 'week', from: '2026-01-01' }, true],
    [{ period: 'between' }, {}, true],
    [{ text: 'lid ' }, { text: 'lid' }, true],
    [{ period: 'week' }, { period: 'month' }, false],
    [{ tag: 'vip' }, {}, false],
  ] as const)('%j and %j ask for the same: %j', (one, other, same) => {
    expect(isSameForm(form(one), form(other))).toBe(same);
  });
});

describe('the address', () => {
  it.each<[Partial<LogFilterForm>, string]>([
    [{}, ''],
    [{ period: 'week', state: 'posted' }, 'period=week&state=posted'],
    [{ text: 'lid & kettle?', tag: '日本' }, 'tag=%E6%97%A5%E6%9C%AC&text=lid+%26+kettle%3F'],
  ])('of %j is %j, and back', (part, query) => {
    expect(formatFilter(form(part))).toBe(query);
    expect(parseFilter(query)).toEqual(query === '' ? null : form(part));
  });

  it.each([
    ['period=century', null],
    ['state=posted&outcome=nice&other=1', form({ state: 'posted' })],
    [`text=${'a'.repeat(501)}`, null],
    ['%E0%A4', null],
  ])('%j, made by hand, is read as %j', (query, expected) => {
    expect(parseFilter(query)).toEqual(expected);
  });
});
