/**
 * Makes the weights that tell a brand's name from the same word meant otherwise: from the made-up posts of
 * bench/aboutness, and a set of ordinary words from them, from lists, and from customers' questions in the folder given.
 * The same files make the same bytes.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { toBase64 } from '../lib/learning/base64.ts';
import { encodeModel } from '../lib/learning/model-bytes.ts';
import { ORDINARY_BITS, ordinaryBits } from '../lib/recognition/ordinary-bit.ts';
import { readRows } from './measure/read-rows.ts';
import { listAboutRows } from './train/list-about-rows.ts';
import { writeWeights } from './train/write-weights.ts';

const MADE_UP = join(import.meta.dirname, '../bench/aboutness');
const OUT = join(import.meta.dirname, '../lib/recognition/weights');
const MAKER = 'train-aboutness.ts from bench/aboutness';
const SETS = ['banking77', 'clinc150'];
const LISTS = ['ordinary-words.txt', 'first-names.txt'];
/** A word is ordinary that so many questions have. */
const LEAST_QUESTIONS = 2;
const QuestionSchema = z.object({ text: z.string() });

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run train:aboutness -- FOLDER');
  process.exitCode = 2;
} else {
  writeWeights(
    join(OUT, 'ordinary-words.ts'),
    `${MAKER}, ${SETS.join(', ')}`,
    'ORDINARY_WORDS',
    toBase64([ordinaryWords(folder)]),
  );
  // Cues look words up in what was just written.
  const { trainAboutness } = await import('./train/train-aboutness.ts');
  const model = trainAboutness(listAboutRows(MADE_UP));
  writeWeights(join(OUT, 'aboutness.ts'), MAKER, 'ABOUTNESS', encodeModel(model));
}

function ordinaryWords(from: string): Uint8Array {
  const questions = SETS.flatMap((set) => readRows(join(from, set, 'dev.jsonl'), QuestionSchema));
  const counts = new Map<string, number>();
  for (const { text } of questions) {
    for (const word of new Set(smallWords(text))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = new Set([...counts].filter(([, count]) => count >= LEAST_QUESTIONS).map(([word]) => word));
  for (const { text, brand, about } of listAboutRows(MADE_UP)) {
    const own = about ? smallWords(brand.toLowerCase()) : [];
    for (const word of smallWords(text)) if (!own.includes(word)) words.add(word);
  }
  const listed = LISTS.map((list) => readFileSync(join(MADE_UP, list), 'utf8'));
  for (const word of smallWords(listed.join(' '))) words.add(word);
  const bits = new Uint8Array(ORDINARY_BITS / 8);
  for (const word of words) {
    for (const place of ordinaryBits(word)) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7));
  }
  return bits;
}

/** Words in small letters, but in no handle or address. */
function smallWords(text: string): string[] {
  return text.match(/(?<![@.\p{L}\p{N}])\p{Ll}{2,}(?![\p{L}\p{N}])/gu) ?? [];
}
