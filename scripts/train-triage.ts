/** Makes the weights that triage ships with, bit by bit the same from the same texts: `train-triage.ts bench/triage`. */
import { join } from 'node:path';
import { INTENTS } from '../lib/domain/triage.ts';
import { encodeModel } from '../lib/learning/model-bytes.ts';
import { readMadeUpPosts } from './train/made-up-post.ts';
import { trainTriage } from './train/train-triage.ts';
import { writeWeights } from './train/write-weights.ts';

const FOLDER = join(import.meta.dirname, '../lib/recognition/weights');

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run train:triage -- FOLDER');
  process.exitCode = 2;
} else {
  const posts = readMadeUpPosts(folder);
  const models = trainTriage(
    posts,
    INTENTS.filter((intent) => intent !== 'other'),
  );
  for (const [name, model] of Object.entries(models)) {
    const constant = `${name.toUpperCase()}_WEIGHTS`;
    const maker = 'train-triage.ts from bench/triage';
    writeWeights(join(FOLDER, `${name}.ts`), maker, constant, encodeModel(model));
    console.log(
      `${name}: ${model.labels.length} labels, ${model.table.length} bytes from ${posts.length} texts`,
    );
  }
}
