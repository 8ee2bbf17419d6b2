import type { TextSpan } from '../../domain/guard';
import type { Title } from './address-words';

/** Where a text speaks to somebody by name or title. */
export interface Address extends TextSpan {
  /** Folded words of the name; empty: a title alone. */
  readonly names: readonly string[];
  /** Gender that a title or greeting gives to the one spoken to. */
  readonly title: Title;
  readonly hasTitle: boolean;
}

/** A word of a text. */
export interface Piece extends TextSpan {
  readonly folded: string;
  readonly isCapital: boolean;
  /** Whether somebody may be spoken to by it amid a sentence: a title, the beginning of one, or a plain name. */
  readonly isCallable: boolean;
  /** What stands between it and the piece before. */
  readonly gap: string;
}

export const SPACE = /^[ \u00a0]+$/u;
export const COMMA_SPACE = /^,[ \u00a0]+$/u;
export const ENDS_ADDRESS = /^\s*(?:$|[,.!?;:…)\n–—]|- |\p{Extended_Pictographic})/u;
