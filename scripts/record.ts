/** Reads a made-up page as the contract test does, and writes what was read beside it, for review. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { loadReader } from './record/load-reader.ts';
import { nameDifferences } from './record/name-differences.ts';
import { parseArguments, type RecordArguments, USAGE } from './record/parse-arguments.ts';
import type { Expectation } from './record/read-page.ts';
import { summarizeReading } from './record/summarize-reading.ts';

const recordArguments = parseArguments(process.argv.slice(2));
if (recordArguments === null) fail(USAGE);
else await record(recordArguments);

async function record({ file, url }: RecordArguments): Promise<void> {
  const beside = file.replace(/\.html$/, '.json');
  const noted: Partial<Expectation> | null = existsSync(beside)
    ? JSON.parse(readFileSync(beside, 'utf8'))
    : null;
  const before = noted !== null && isRecording(noted) ? noted : null;
  const address = url ?? noted?.url;
  if (!existsSync(file)) return fail(`${file} does not exist.`);
  if (address === undefined) return fail(`${beside} does not exist yet: name the page's address with --url.`);

  const { readPage } = await loadReader();
  const reading = readPage(readFileSync(file, 'utf8'), address);
  say(summarizeReading(reading));
  if (reading.brokenPromises.length > 0)
    return fail(
      ['', 'Not written, since the contract test would fail:', ...reading.brokenPromises].join('\n'),
    );

  const differences = before === null ? [] : nameDifferences(before, reading.expectation);
  writeFileSync(beside, `${JSON.stringify(reading.expectation, null, 2)}\n`);
  if (before === null)
    say(['', `Written: ${beside}. Compare each line with the page before it is committed.`]);
  else if (differences.length === 0) say(['', `Nothing is read otherwise than in ${beside}.`]);
  else say(['', `Written: ${beside}. What is read otherwise than before:`, ...differences]);
}

/** Beside a captured page only its address may stand. */
function isRecording(noted: Partial<Expectation>): noted is Expectation {
  return noted.posts !== undefined && noted.composers !== undefined;
}

function say(lines: readonly string[]): void {
  console.log(lines.join('\n'));
}

function fail(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
