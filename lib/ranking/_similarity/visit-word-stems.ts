import { foldText } from '../../domain/fold-text';
import { hashUnits, Tokens } from '../../domain/tokens';
import { UnitKind } from '../../domain/unit-kinds';
import { wordStem } from './word-stem';

/** Longer texts are judged by their beginnings, in UTF-16 code units. */
const MAX_LENGTH = 4_000;
const tokens = new Tokens();

/** Calls `visit` for each word in turn, with its stem and the hash of that (32 bits, unsigned). */
export function visitWordStems(text: string, visit: (hash: number, stem: string) => void): void {
  const read = text.slice(0, MAX_LENGTH);
  const found: string[] = [];
  tokens.read(read);
  while (tokens.next()) {
    if (tokens.kind === UnitKind.word) found.push(foldText(read.slice(tokens.start, tokens.end)));
  }
  for (const word of found) {
    const stem = wordStem(word);
    visit(hashUnits(stem) >>> 0, stem);
  }
}
