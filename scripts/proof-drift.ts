/**
 * Makes 10,000 edits of the starter library's responses, the same in every run, and prints per kind how many the drift
 * guards noticed and how many they named rightly: `npm run proof:drift [-- EDITS]`.
 */
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { seededRandom } from '../lib/learning/seeded-random.ts';
import { EDIT_KINDS, type MadeUpEdit, madeUpEdit } from './proof/drift/made-up-edits.ts';
import { readLibrary } from './proof/drift/read-library.ts';

const EDITS = Number(process.argv[2] ?? 10_000);
const GOAL = 0.9;
const MOST_SHOWN = 3;

interface Figures {
  edits: number;
  noticed: number;
  named: number;
  falseAlarms: number;
  shown: object[];
}

const { module } = await runnerImport<typeof import('./proof/drift/drift-of-edit.ts')>(
  join(import.meta.dirname, 'proof/drift/drift-of-edit.ts'),
  { configFile: false, logLevel: 'error' },
);
const library = readLibrary('public/starter-library.json');
const random = seededRandom(1);
const figures = new Map<string, Figures>();
let done = 0;
for (let turn = 0; done < EDITS; turn += 1) {
  const response = library[Math.floor(random() * library.length)];
  const edit = response && madeUpEdit(EDIT_KINDS[turn % EDIT_KINDS.length] ?? '', response, random);
  if (!edit) continue;
  count(edit, module.namesOf(edit));
  done += 1;
}
for (const [kind, { shown, ...line }] of figures)
  print({ kind, ...line, ...(shown.length > 0 && { shown }) });
const total = (key: 'edits' | 'noticed' | 'named' | 'falseAlarms', kinds = [...figures.values()]) =>
  kinds.reduce((sum, line) => sum + line[key], 0);
const real = [...figures]
  .filter(([kind]) => kind !== 'slot fill' && kind !== 'white space')
  .map(([, line]) => line);
const share = (part: number, whole: number) => Math.round((part / Math.max(1, whole)) * 10_000) / 10_000;
const noticed = share(total('noticed', real), total('edits', real));
const named = share(total('named', real), total('edits', real));
const falseAlarms = total('falseAlarms');
print({ summary: true, edits: total('edits'), noticed, named, falseAlarms });
process.exitCode = noticed === 1 && named >= GOAL && falseAlarms === 0 ? 0 : 1;

function count(edit: MadeUpEdit, names: readonly string[]): void {
  const line = figures.get(edit.kind) ?? { edits: 0, noticed: 0, named: 0, falseAlarms: 0, shown: [] };
  figures.set(edit.kind, line);
  line.edits += 1;
  const isHarmless = edit.expected.length === 0;
  const isNamed = edit.expected.some((id) => names.includes(id));
  if (isHarmless && names.length > 0) line.falseAlarms += 1;
  if (!isHarmless && names.length > 0) line.noticed += 1;
  if (isNamed) line.named += 1;
  if ((isHarmless ? names.length === 0 : isNamed) || line.shown.length >= MOST_SHOWN) return;
  line.shown.push({ names, expected: edit.expected, body: edit.response.body, text: edit.text });
}

function print(line: object): void {
  console.log(JSON.stringify(line));
}
