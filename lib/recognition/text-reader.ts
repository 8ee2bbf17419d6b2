import { type TokenRows, Tokens, tokenRows } from '../domain/tokens';

/** Tokens in the rows: a post of usual length, and long texts cost no memory. */
const ROOM = 1_024;
/** Tokens that stay in the rows when more are read; no term has as many. */
const MOST_KEPT = ROOM / 2;

/** Reads a text's tokens for finders. The text read last is not read again: two finders may look at it in turn. */
export class TextReader {
  readonly rows: TokenRows = tokenRows(ROOM);
  private readonly tokens = new Tokens();
  private whole: string | null = null;
  private count = 0;

  /** Fills the rows from the beginning of a text. @returns the index after the last token */
  read(text: string): number {
    if (text === this.whole) return this.count;
    this.tokens.read(text);
    const count = this.tokens.readInto(this.rows, 0);
    this.whole = this.tokens.isAtEnd ? text : null;
    this.count = count;
    return count;
  }

  /** Whether the rows end where the text does. */
  get isAtEnd(): boolean {
    return this.tokens.isAtEnd;
  }

  /**
   * Moves the last tokens to the front, at most so many, and reads on behind them.
   * @returns the indices of the first new token and after the last one
   */
  readMore(end: number, wanted: number): { from: number; end: number } {
    const from = Math.min(wanted, MOST_KEPT, end);
    for (const row of [this.rows.hashes, this.rows.starts, this.rows.ends])
      row.copyWithin(0, end - from, end);
    return { from, end: this.tokens.readInto(this.rows, from) };
  }
}
