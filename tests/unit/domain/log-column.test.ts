import { describe, expect, it } from 'vitest';
import {
  DEFAULT_LOG_COLUMNS,
  type LogColumn,
  moveColumn,
  parseLogColumns,
  toggleColumn,
} from '../../../lib/domain/log-column';

describe('the columns that were kept', () => {
  it.each<[unknown, readonly LogColumn[]]>([
    [null, DEFAULT_LOG_COLUMNS],
    [{ person: true }, DEFAULT_LOG_COLUMNS],
    [
      ['tags', 'person', 'tags', 'gone'],
      ['tags', 'person'],
    ],
    [['when'], ['person', 'when']],
    [[], ['person']],
  ])('%j are read as %j', (kept, columns) => {
    expect(parseLogColumns(kept)).toEqual(columns);
  });
});

describe('the choice of columns', () => {
  const columns: readonly LogColumn[] = ['when', 'person', 'state'];

  it('adds at the end, takes away, and keeps the one that opens the entry', () => {
    expect(toggleColumn(columns, 'tags')).toEqual([...columns, 'tags']);
    expect(toggleColumn(columns, 'when')).toEqual(['person', 'state']);
    expect(toggleColumn(columns, 'person')).toEqual(columns);
  });

  it.each([
    ['state', -1, ['when', 'state', 'person']],
    ['when', 1, ['person', 'when', 'state']],
    ['when', -1, columns],
    ['state', 1, columns],
    ['tags', 1, columns],
  ] as const)('moves %s by %d', (column, by, expected) => {
    expect(moveColumn(columns, column, by)).toEqual(expected);
  });
});
