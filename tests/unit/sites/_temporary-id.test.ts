import { expect, it } from 'vitest';
import { temporaryId } from '../../../lib/sites/_temporary-id';

it('is the same for the same content and another for another', () => {
  const id = temporaryId('ada', null, 'Thank you');
  expect(id).toMatch(/^tmp-[0-9a-f]{16}$/);
  expect(temporaryId('ada', null, 'Thank you')).toBe(id);
  expect(temporaryId('bo', null, 'Thank you')).not.toBe(id);
  expect(temporaryId('ad', 'a', 'Thank you')).not.toBe(temporaryId('ada', null, 'Thank you'));
});
