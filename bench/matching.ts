/**
 * Measures finding terms against a bare scan of the same posts, in turns, so that a busy machine slows both alike.
 * Prints one JSON line per item; `ratio` is the median over the rounds.
 */
import './resolve-sources.ts';
import { makePosts, makeWords, seededRandom } from './made-up-posts.ts';

const { buildTermTable } = await import('../lib/recognition/term-table.ts');
const { unitKinds, wordUnits } = await import('../lib/domain/unit-kinds.ts');
const { createFinder } = await import('../lib/recognition/find-terms.ts');

/** Letters, signs and kinds: shared by all tables. */
const FOLD_BYTES = 2 * wordUnits.byteLength + unitKinds.byteLength;
const ROUNDS = 41;
const POSTS = 4_000;

for (const count of [1_000, 10_000]) {
  const random = seededRandom(count);
  const forms = makeTerms(count, random);
  const posts = makePosts(POSTS, forms, random);
  const started = performance.now();
  const table = buildTermTable(forms.map((form) => ({ form, bounds: 'name' as const })));
  const find = createFinder(table);
  for (const post of posts.slice(0, 50)) find(post);
  const readyMs = performance.now() - started;
  const { ratio, nsPerCharacter } = compare(posts, find);
  print({
    item: `match ${count} terms over a bare scan`,
    ratio,
    nsPerCharacter,
    tableBytes: table.bytes + FOLD_BYTES,
    readyMs,
  });
}

/** One to three words each, some sharing their last word, as product names do. */
function makeTerms(count: number, random: () => number): string[] {
  const words = makeWords(count, random);
  const word = () => words[Math.floor(random() * words.length)] ?? '';
  return words.map(
    (first, index) => [first, `${first} ${word()}`, `${first} ${word()} ${word()}`][index % 3] ?? first,
  );
}

function compare(posts: readonly string[], find: (text: string) => readonly unknown[]) {
  const ratios: number[] = [];
  const times: number[] = [];
  const length = posts.reduce((sum, post) => sum + post.length, 0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const scanMs = time(() => posts.reduce((sum, post) => sum + scan(post), 0));
    const findMs = time(() => posts.reduce((sum, post) => sum + find(post).length, 0));
    ratios.push(findMs / scanMs);
    times.push((findMs * 1e6) / length);
  }
  return { ratio: median(ratios), nsPerCharacter: median(times) };
}

function scan(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at += 1) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

/** The result is looked at so that no work can be dropped as unused. */
function time(work: () => number): number {
  const started = performance.now();
  if (Number.isNaN(work())) throw new Error('The work gave no number');
  return performance.now() - started;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function print(line: Record<string, string | number>): void {
  const rounded = Object.entries(line).map(([key, value]) => [
    key,
    typeof value === 'number' ? Math.round(value * 100) / 100 : value,
  ]);
  console.log(JSON.stringify(Object.fromEntries(rounded)));
}
