import { describe, expect, it } from 'vitest';
import { EMPTY_FILTER_FORM, isEmptyForm, toLogFilter } from '../../../lib/desk-model/log-filter-form';

describe('toLogFilter', () => {
  it('restricts nothing when empty', () => {
    expect(toLogFilter(EMPTY_FILTER_FORM)).toEqual({});
    expect(isEmptyForm(EMPTY_FILTER_FORM)).toBe(true);
  });

  it('takes both days whole, in the own zone', () => {
    const filter = toLogFilter({ ...EMPTY_FILTER_FORM, from: '2026-11-20', to: '2026-11-30' });
    expect(filter.fromMs).toBe(new Date(2026, 10, 20).getTime());
    expect(filter.toMs).toBe(new Date(2026, 11, 1).getTime());
  });

  it.each(['', 'yesterday', '2026-1-2', '20261120'])('ignores %j as a day', (from) => {
    expect(toLogFilter({ ...EMPTY_FILTER_FORM, from })).toEqual({});
  });

  it('passes the rest on, and trims the text', () => {
    const form = { ...EMPTY_FILTER_FORM, site: 'x', agent: 'Ana', tag: 'vip', text: '  grinder ' };
    expect(toLogFilter({ ...form, department: 'legal', outcome: 'solved', state: 'posted' })).toEqual({
      site: 'x',
      agent: 'Ana',
      tag: 'vip',
      department: 'legal',
      outcome: 'solved',
      state: 'posted',
      text: 'grinder',
    });
    expect(isEmptyForm(form)).toBe(false);
  });

  it('takes white space for nothing', () => {
    expect(toLogFilter({ ...EMPTY_FILTER_FORM, text: '   ' })).toEqual({});
  });
});
