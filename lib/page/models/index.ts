import type { ModelKind } from '../../messaging';
import { MAX_MODEL_TEXT, type ModelText } from '../model-channel';
import { readCkeditor } from './ckeditor';
import { readCodemirror } from './codemirror';
import { readDraftJs } from './draft-js';
import { readLexical } from './lexical';
import { readProseMirror } from './prosemirror';
import { readQuill } from './quill';
import { readReactValue } from './react-value';
import { readSlate } from './slate';
import { readTinymce } from './tinymce';

type ReadModel = (element: Element) => string | null;

const MODELS: readonly (readonly [ModelKind, ReadModel])[] = [
  ['lexical', readLexical],
  ['draft-js', readDraftJs],
  ['prosemirror', readProseMirror],
  ['react', readReactValue],
  ['slate', readSlate],
  ['quill', readQuill],
  ['ckeditor', readCkeditor],
  ['tinymce', readTinymce],
  ['codemirror', readCodemirror],
];

/** Runs in the main world. @returns what the element's editor holds; null where none of the known ones is there */
export function readModel(element: Element): ModelText | null {
  for (const [kind, read] of MODELS) {
    const text = attempt(read, element);
    if (text !== null && text.length <= MAX_MODEL_TEXT) return { kind, text };
  }
  return null;
}

/** The page's objects may throw at any touch. */
function attempt(read: ReadModel, element: Element): string | null {
  try {
    return read(element);
  } catch {
    return null;
  }
}
