/**
 * Measures the product from outside: with the built extension in a real browser, or its judgement on labelled rows.
 * Prints a JSON line for each thing measured, and a summary last. One file of `measure/commands/` for each measure.
 */
import { commandNames, loadCommand } from './measure/load-commands.ts';

const [name = '', ...words] = process.argv.slice(2);
const command = await loadCommand(name);
const given = command?.parse(words) ?? null;
if (command === null || given === null) {
  console.error(await usage());
  process.exitCode = 2;
} else {
  process.exitCode = (await command.run(given, print)) ? 0 : 1;
}

async function usage(): Promise<string> {
  const lines = await Promise.all(
    commandNames().map(async (each) => `npm run measure -- ${each} ${(await loadCommand(each))?.usage}`),
  );
  return `usage: ${lines.join('\n       ')}`;
}

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}
