import type { ModelKind } from '../../messaging';

/** One way to put text into one kind of editor. */
export interface EditorStrategy {
  /** Whether one undo of the browser or the editor takes back exactly what was put in. */
  readonly undoable: boolean;
  /** The editor may act on it after a while: once it took the text, no other way is tried. */
  readonly mayActLater: boolean;
  /** @param kind the model found behind the editable; null where none is in reach */
  handles(editable: HTMLElement, kind: ModelKind | null): boolean;
  /** Puts the text after what stands there, or in its place. @returns whether anything took it */
  write(editable: HTMLElement, text: string, replaces: boolean): boolean | Promise<boolean>;
}
