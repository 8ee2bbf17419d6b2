import type { ModelKind, VerifiedBy } from '../messaging';
import { askModel } from './ask-model';
import { isTextarea, shownText } from './editable';
import { endsInEmptyLine } from './editors/caret';

/** What an editor holds, and by whose account. */
export interface EditorReading {
  /** null: no model in reach. */
  readonly kind: ModelKind | null;
  readonly verifiedBy: VerifiedBy;
  readonly text: string;
  /** What stands in the document; says nothing about the model. */
  readonly shown: string;
}

/** Who keeps every character as it came: what is left over is the browser's filling. */
const EXACT: readonly VerifiedBy[] = ['lexical', 'draft-js', 'react', 'slate', 'codemirror', 'textarea'];

/** Reads the editor's own model; a plain textarea's value is its model; else what stands in the document. */
export function readEditor(editable: HTMLElement): EditorReading {
  const model = askModel(editable);
  const shown = shownText(editable);
  if (model !== null) return { kind: model.kind, verifiedBy: model.kind, text: model.text, shown };
  if (isTextarea(editable)) return { kind: null, verifiedBy: 'textarea', text: shown, shown };
  return { kind: null, verifiedBy: 'render', text: renderedText(editable, shown), shown };
}

/** Line breaks at the end are mostly the editor's own filling; whether a line was begun is seen otherwise. */
function renderedText(editable: HTMLElement, shown: string): string {
  const text = plain(shown);
  return text !== '' && endsInEmptyLine(editable) ? `${text}\n` : text;
}

/** @returns whether the editor holds exactly that text */
export function holds(reading: EditorReading, expected: string): boolean {
  const { verifiedBy, text } = reading;
  // Paragraphs and empty lines are told apart by blocks there, not by characters.
  if (verifiedBy === 'render') return foldLines(plain(text)) === foldLines(plain(expected));
  return EXACT.includes(verifiedBy) ? text === expected : plain(text) === plain(expected);
}

/** Editors fill in invisible characters and protected spaces to keep the caret in place. */
function plain(text: string): string {
  return text
    .replace(/\u00a0/g, ' ')
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\n+$/, '');
}

function foldLines(text: string): string {
  return text.replace(/\n+/g, '\n');
}
