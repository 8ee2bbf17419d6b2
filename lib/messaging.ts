/**
 * Every message between the contexts of the extension. The page's side imports this file, so its guards are
 * written by hand; extension pages parse what a page sends with `messaging-schemas.ts`.
 */
import type { InsertOutcome } from './domain/insert-outcome';
import type { Counts, Post } from './domain/post';
import type { ReadingCounts } from './domain/reading-counts';

/** Name of the port that a panel opens to the page script of its tab. */
export const PAGE_PORT = 'rapport-page';

/** Panel -> page. */
export type PanelToPage =
  /**
   * Mark these stretches of the posts' texts in place of those posts' earlier marks; without ranges there are none.
   * Only what has changed: a feed may hold hundreds of mentions. Offsets are UTF-16 code units.
   */
  | {
      readonly type: 'highlight';
      readonly marks: readonly {
        readonly postKey: string;
        readonly ranges: readonly (readonly [number, number])[];
      }[];
    }
  /** Put the text into the composer of that post, once. Answered by `insert-result`. */
  | {
      readonly type: 'insert';
      readonly requestId: string;
      readonly postKey: string;
      /** The address the person saw when choosing; another one means that the page changed under us. */
      readonly expectedUrl: string;
      readonly text: string;
    }
  /** Tell what stands in the composer of that post, now and as it changes; null: of none any more. */
  | { readonly type: 'watch-composer'; readonly postKey: string | null }
  /**
   * Read the page again from the start ("Try again"); `byStructure`: with the generic reader in place of the site's own,
   * until the page's address changes.
   */
  | { readonly type: 'reread'; readonly byStructure?: boolean };

/** The editor's model that confirmed an insertion; `render`: no model in reach, the text survived a render. */
export type VerifiedBy =
  | 'lexical'
  | 'draft-js'
  | 'prosemirror'
  | 'react'
  | 'slate'
  | 'quill'
  | 'ckeditor'
  | 'tinymce'
  | 'codemirror'
  | 'textarea'
  | 'render';

export type { InsertOutcome };

/** Page -> panel. Untrusted: parsed by `PageToPanelSchema`. */
export type PageToPanel =
  /** No adapter knows the site: the script of the generic reader is asked for, once it is there reading begins. */
  | { readonly type: 'wants-reader' }
  /** First message, and again after each navigation within the page: forget the posts of before. */
  | {
      readonly type: 'page';
      readonly url: string;
      readonly site: string;
      readonly siteName: string;
      /** Id of the adapter that reads. */
      readonly reader: string;
      /** Handle that the page says is signed in. */
      readonly account: string | null;
      readonly limit: {
        readonly max: number;
        readonly count: 'x-weighted' | 'graphemes' | 'characters';
      } | null;
    }
  /** Posts that are new or have changed; at most 50 a message. */
  | { readonly type: 'posts'; readonly posts: readonly Post[] }
  /** Posts that have left the document. */
  | { readonly type: 'gone'; readonly postKeys: readonly string[] }
  /** What the page counts of one of the posts that were marked. */
  | { readonly type: 'counts'; readonly postKey: string; readonly counts: Counts }
  /** How well the page can be read. */
  | ({ readonly type: 'health' } & ReadingCounts)
  /** What stands in the composer that `watch-composer` asked for; null: none is open. */
  | { readonly type: 'composer'; readonly postKey: string; readonly text: string | null }
  | {
      readonly type: 'insert-result';
      readonly requestId: string;
      readonly outcome: InsertOutcome;
      readonly verifiedBy: VerifiedBy | null;
      /** What stood in the composer before. */
      readonly draft: string;
      /** Whether one undo restores the draft. */
      readonly undoable: boolean;
    };

/** Background -> panels: the toolbar button was pressed, so this tab may be read now. */
export interface ToolbarPressed {
  readonly type: 'toolbar-pressed';
  readonly tabId: number;
  readonly windowId: number;
}

/** @returns whether a panel sent it; anything else on the port is refused. */
export function isPanelToPage(message: unknown): message is PanelToPage {
  if (!isRecord(message)) return false;
  switch (message.type) {
    case 'reread':
      return true;
    case 'watch-composer':
      return message.postKey === null || typeof message.postKey === 'string';
    case 'insert':
      return ['requestId', 'postKey', 'expectedUrl', 'text'].every(
        (name) => typeof message[name] === 'string',
      );
    case 'highlight':
      return Array.isArray(message.marks) && message.marks.every(isMark);
    default:
      return false;
  }
}

function isMark(mark: unknown): boolean {
  return (
    isRecord(mark) &&
    typeof mark.postKey === 'string' &&
    Array.isArray(mark.ranges) &&
    mark.ranges.every(isRange)
  );
}

function isRange(range: unknown): boolean {
  return Array.isArray(range) && range.length === 2 && range.every((offset) => Number.isInteger(offset));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
