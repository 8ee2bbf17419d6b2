import type { TextSpan } from '../../domain/guard';

export type PersonalKind =
  | 'email'
  | 'phone'
  | 'card'
  | 'iban'
  | 'identity'
  | 'reference'
  | 'address'
  | 'birth';

/** A piece of a text that tells something of a person. */
export interface PersonalFinding extends TextSpan {
  readonly kind: PersonalKind;
}
