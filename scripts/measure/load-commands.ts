import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { MeasureCommand } from './measure-command.ts';

const FOLDER = join(import.meta.dirname, 'commands');

/** @returns the names of all commands */
export function commandNames(): string[] {
  return readdirSync(FOLDER)
    .map((file) => basename(file, '.ts'))
    .toSorted();
}

/** @returns the command of that name, with arguments of whatever kind it takes; null: there is none */
export async function loadCommand(name: string): Promise<MeasureCommand<unknown> | null> {
  if (!commandNames().includes(name)) return null;
  const { command }: { command: MeasureCommand<unknown> } = await import(join(FOLDER, `${name}.ts`));
  return command;
}
