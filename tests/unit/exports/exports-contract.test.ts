import { describe, expect, it } from 'vitest';
import { exportFormats } from '../../../lib/exports';
import { rowWith } from './made-up-row';

describe('every export format', () => {
  it('has an id, a name and a file type, and writes rows', () => {
    expect(exportFormats.map(({ id }) => id)).toEqual(['csv', 'ndjson']);
    for (const { id, name, extension, mediaType, rows } of exportFormats) {
      expect(id).toMatch(/^[a-z-]+$/);
      expect(name).not.toBe('');
      expect(extension).toMatch(/^[a-z]+$/);
      expect(mediaType).toContain('/');
      expect(rows([rowWith({})])).toContain('e-1');
      expect(rows([])).not.toContain('e-1');
    }
  });
});
