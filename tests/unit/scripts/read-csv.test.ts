import { describe, expect, it } from 'vitest';
import { readCsv } from '../../../scripts/tour/read-csv';

describe('readCsv', () => {
  it('reads quoted fields, line breaks in them, and the byte order mark', () => {
    expect(readCsv('\uFEFFid,text\r\n1,"a ""b"", c\r\nd"\r\n')).toEqual([{ id: '1', text: 'a "b", c\r\nd' }]);
  });

  it('refuses what is no table', () => {
    expect(() => readCsv('id,text\r\n1,"never closed')).toThrow('cannot be read');
  });
});
