import { expect, it } from 'vitest';
import { weightsToBytes } from '../../../lib/learning/weights-to-bytes';

it('gives each column its own scale, and each weight the nearest step of it', () => {
  const { table, scale } = weightsToBytes(Float32Array.of(127, 0, -1, -63.4, 0, 0.5, 1.6, 0, 0.25), 3);
  expect([...table]).toEqual([127, 0, -127, -63, 0, 64, 2, 0, 32]);
  expect([...scale]).toEqual([1, 0, Math.fround(1 / 127)]);
});
