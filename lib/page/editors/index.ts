import type { ModelKind } from '../../messaging';
import { contenteditable, richPaste } from './contenteditable';
import { draftJs } from './draft-js';
import type { EditorStrategy } from './editor-strategy';
import { lexical, lexicalReplacement } from './lexical';
import { proseMirror } from './prosemirror';
import { slate } from './slate';
import { textarea, textareaValue } from './textarea';
import { tinymce } from './tinymce';

/** In the order in which they are tried. */
const STRATEGIES: readonly EditorStrategy[] = [
  draftJs,
  lexical,
  lexicalReplacement,
  textarea,
  textareaValue,
  proseMirror,
  slate,
  tinymce,
  richPaste,
  contenteditable,
];

/** An editor that keeps a model of its own is never written to behind its back. */
const OWN_WAYS: readonly ModelKind[] = ['draft-js', 'lexical', 'slate', 'tinymce'];

/** @returns the ways to write into that editable, best first */
export function strategiesFor(editable: HTMLElement, kind: ModelKind | null): readonly EditorStrategy[] {
  const fitting = STRATEGIES.filter((strategy) => strategy.handles(editable, kind));
  if (kind === null || !OWN_WAYS.includes(kind)) return fitting;
  return fitting.filter((strategy) => strategy !== richPaste && strategy !== contenteditable);
}
