export type ValueKind = 'number' | 'price' | 'date' | 'link';

/** A number, price, date or link: tokens from `from` to before `to`. */
export interface ValueToken {
  readonly kind: ValueKind;
  /** Equal keys are the same value, however they are written. */
  readonly key: string;
  readonly from: number;
  readonly to: number;
  /** Counts only where it stands against another value of its kind: "one", "first", "this week". */
  readonly isVague: boolean;
}
