/** The little that the editor pages use of packages that come without types. */
declare module 'react' {
  export type Element = { readonly type: unknown };
  export function createElement(type: unknown, properties: object | null, ...children: unknown[]): Element;
  export function useState<State>(initial: State | (() => State)): [State, (next: State) => void];
  export function useEffect(effect: () => void, inputs?: readonly unknown[]): void;
}
declare module 'react-dom/client' {
  import type { Element } from 'react';
  export function createRoot(container: HTMLElement): { render(element: Element): void };
}
declare module 'draft-js' {
  export interface EditorState {
    getCurrentContent(): { getPlainText(delimiter?: string): string; hasText(): boolean };
  }
  export const EditorState: { createEmpty(): EditorState };
  export const Editor: unknown;
}
declare module 'quill-1' {
  export default class Quill {
    constructor(container: Element);
    readonly root: HTMLElement;
    getText(): string;
    on(event: 'text-change', listener: () => void): void;
  }
}
