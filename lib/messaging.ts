/**
 * Every message between the contexts of the extension. The page's side imports this file, so its guards are
 * written by hand; extension pages parse what a page sends with `messaging-schemas.ts`.
 */
import type { InsertOutcome } from './domain/insert-outcome';
import type { Counts, Post } from './domain/post';
import type { ReadingCounts } from './domain/reading-counts';

/** Name of the port that a panel opens to the page script of its tab. */
export const PAGE_PORT = 'rapport-page';
/** Name of the port to the script that learns an unknown page; it is there while a person teaches. */
export const TEACHER_PORT = 'rapport-teacher';

/** What a person points at: a whole post, or a part of one to correct what was found for it. */
export type PointedPart = 'post' | 'author' | 'time' | 'text' | 'permalink';

/** Panel -> the script that learns. */
export type PanelToTeacher =
  /** The next click in the page, or `take`, says where that part stands. */
  | { readonly type: 'point'; readonly part: PointedPart }
  /** Without a mouse: goes on to the next thing that may be meant, or back. */
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** What is pointed at now is meant. */
  | { readonly type: 'take' }
  /** No click is caught any more. */
  | { readonly type: 'rest' };

/** The script that learns -> panel. Untrusted: parsed by `TeacherToPanelSchema`. */
export type TeacherToPanel =
  | { readonly type: 'ready' }
  /** Begin of the words that are pointed at now; empty where there are none. */
  | { readonly type: 'pointing'; readonly words: string }
  /** What was pointed at is being learned; ends with `learned` or `not-learned`. */
  | { readonly type: 'learning' }
  /** How the page would be read, and the first posts read so. */
  | {
      readonly type: 'learned';
      readonly parts: Readonly<Record<string, string>>;
      /** Elements that would be posts, and how many of them can be read. */
      readonly candidates: number;
      readonly read: number;
      readonly samples: readonly Post[];
    }
  /** Nothing on the page is like what was pointed at. */
  | { readonly type: 'not-learned'; readonly part: PointedPart }
  /** The person pressed Escape in the page. */
  | { readonly type: 'rested' };

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
      /** In place of the draft that stands there; else after it. */
      readonly replaces?: boolean;
    }
  /** Tell what stands in the composer of that post, now and as it changes; null: of none any more. */
  | { readonly type: 'watch-composer'; readonly postKey: string | null }
  /** How a person taught this site: a `SiteDescription`, which the page checks once more. */
  | { readonly type: 'taught'; readonly parts: Readonly<Record<string, string>> }
  /**
   * Read the page again from the start ("Try again"); `byStructure`: with the generic reader in place of the site's own,
   * until the page's address changes.
   */
  | { readonly type: 'reread'; readonly byStructure?: boolean };

/** Whose model an editor's own account comes from. */
export const MODEL_KINDS = [
  'lexical',
  'draft-js',
  'prosemirror',
  'react',
  'slate',
  'quill',
  'ckeditor',
  'tinymce',
  'codemirror',
] as const;
export type ModelKind = (typeof MODEL_KINDS)[number];

/** What confirmed an insertion; `render`: no model in reach, the text survived a render. */
export type VerifiedBy = ModelKind | 'textarea' | 'render';

export type { InsertOutcome };

/** Page -> panel. Untrusted: parsed by `PageToPanelSchema`. */
export type PageToPanel =
  /**
   * No adapter knows the site: asked for is what the person taught, else the script of the generic reader; once
   * either is there reading begins. `unreadable`: what was taught reads nothing here. `refused`: that part of it is
   * no selector.
   */
  | {
      readonly type: 'wants-reader';
      readonly site: string;
      readonly because: 'unknown' | 'unreadable' | 'refused';
      readonly part: string;
    }
  /** A post was chosen: the script that writes into reply boxes is asked for. */
  | { readonly type: 'wants-composer' }
  /** First message, and again after each navigation within the page: forget the posts of before. */
  | {
      readonly type: 'page';
      readonly url: string;
      readonly site: string;
      readonly siteName: string;
      /** Id of the adapter that reads: `taught` by a person, `generic`, or the site's own. */
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
  /** What the page counts of posts that were marked. */
  | {
      readonly type: 'counts';
      readonly counts: readonly { readonly postKey: string; readonly counts: Counts }[];
    }
  /** Hosts of the known comment sections in frames of the page, when one has come, has loaded, or has gone. */
  | { readonly type: 'embeds'; readonly hosts: readonly string[] }
  /** Elements that look like posts, and how many of them were read, as they come. */
  | { readonly type: 'progress'; readonly candidates: number; readonly read: number }
  /** How well the page can be read, looked at closely: some time after it has changed. */
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
    case 'taught':
      return isRecord(message.parts);
    case 'insert':
      return (
        ['requestId', 'postKey', 'expectedUrl', 'text'].every((name) => typeof message[name] === 'string') &&
        ['boolean', 'undefined'].includes(typeof message.replaces)
      );
    case 'highlight':
      return Array.isArray(message.marks) && message.marks.every(isMark);
    default:
      return false;
  }
}

/** @returns whether a panel sent it; anything else on the port is refused. */
export function isPanelToTeacher(message: unknown): message is PanelToTeacher {
  if (!isRecord(message)) return false;
  if (message.type === 'point')
    return ['post', 'author', 'time', 'text', 'permalink'].some((part) => part === message.part);
  if (message.type === 'step') return message.by === 1 || message.by === -1;
  return message.type === 'take' || message.type === 'rest';
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
