import { join } from 'node:path';
import { expect, it } from 'vitest';
import { encodeModel } from '../../../lib/learning/model-bytes';
import { ABOUTNESS } from '../../../lib/recognition/weights/aboutness';
import { listAboutRows } from '../../../scripts/train/list-about-rows';
import { trainAboutness } from '../../../scripts/train/train-aboutness';

const rows = listAboutRows(join(import.meta.dirname, '../../../bench/aboutness'));

it('the weights that ship are made of the posts that are here, bit by bit', () => {
  expect(encodeModel(trainAboutness(rows)) === ABOUTNESS).toBe(true);
}, 60_000);

it('no post stands there twice for one brand, and each has the brand’s name', () => {
  const keys = rows.map(({ brand, text }) => `${brand}|${text}`);
  expect(new Set(keys).size).toBe(keys.length);
  expect(
    rows
      .filter(({ brand, text }) => !text.toLowerCase().includes(brand.toLowerCase()))
      .map(({ text }) => text),
  ).toEqual([]);
});
