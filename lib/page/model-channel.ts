import type { ModelKind } from '../messaging';

/** Between the isolated and the main world of a page: events with strings, dispatched on the editor's element. */
export const ASK_EVENT = 'rapport-ask';
export const ANSWER_EVENT = 'rapport-answer';

/** Longest model text that is passed on, in UTF-16 code units. */
export const MAX_MODEL_TEXT = 2_097_152;

/** Isolated -> main world. */
export type ModelAsk =
  | { readonly action: 'read' }
  /** Paste the text as if from the clipboard: editors take it through their own paste handling. */
  | { readonly action: 'paste'; readonly text: string }
  /** The same, with empty lines as paragraphs of their own. */
  | { readonly action: 'paste-paragraphs'; readonly text: string }
  /** The same, with all lines in one paragraph. */
  | { readonly action: 'paste-lines'; readonly text: string }
  /** Offer the text as a replacement (`beforeinput` insertReplacementText); to Slate in its own format too. */
  | { readonly action: 'replace'; readonly text: string }
  /** The insertion is over: stop listening. */
  | { readonly action: 'disarm' };

/** What an editor holds by its own account. */
export interface ModelText {
  readonly kind: ModelKind;
  readonly text: string;
}

/** Main -> isolated world. Untrusted: the page can answer too. */
export type ModelAnswer =
  | { readonly model: ModelText | null }
  /** Whether the editor took the event over. */
  | { readonly taken: boolean };
