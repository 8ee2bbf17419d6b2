/**
 * Makes the word vectors that ranking ships with, bit by bit the same from the same texts. FOLDER holds
 * `clinc150/dev.jsonl`, `ibm_customer_care/dev.jsonl` and `purchase_intent/dev.jsonl` (see NOTICE):
 * `npm run train:words -- FOLDER [SETS] [FILE]`.
 */
import { join } from 'node:path';
import { encodeVectors } from '../lib/ranking/_similarity/vector-bytes.ts';
import { readTexts } from './train/read-texts.ts';
import { trainVectors } from './train/train-vectors.ts';
import { writeWeights } from './train/write-weights.ts';

const SETS = 'clinc150,ibm_customer_care,purchase_intent';
const FILE = join(import.meta.dirname, '../lib/ranking/weights/word-vectors.ts');

const [folder, sets = SETS, file = FILE] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run train:words -- FOLDER [SETS] [FILE]');
  process.exitCode = 2;
} else {
  const vectors = trainVectors(readTexts(folder, sets.split(',')));
  const maker = `train-words.ts from ${sets.replaceAll(',', ', ')}`;
  writeWeights(file, maker, 'WORD_VECTORS', encodeVectors(vectors));
  console.log(`${vectors.stems.length} words, ${vectors.dimensions} dimensions`);
}
