import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';

/** @returns the options and the words without one; null where an option is not known */
export function readWords<Options extends ParseArgsOptionsConfig>(
  words: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...words], allowPositionals: true, options });
  } catch {
    // An unknown option: the caller prints the usage.
    return null;
  }
}
