import type { Signal } from '@preact/signals';
import type { PackKey } from '../domain/pack';
import type { Result } from '../domain/result';
import type { StorageUse } from '../services/estimate-storage';
import type { Store } from '../services/store';

/** What the desk needs of the browser; passed in so that a test can stand in for it. */
export interface BrowserSide {
  readonly listAllowedSites: () => Promise<Result<readonly string[]>>;
  readonly removeAllowedSite: (pattern: string) => Promise<Result<null>>;
  readonly watchAllowedSites: (onChange: () => void, signal: AbortSignal) => void;
  readonly readShortcut: () => Promise<string | null>;
  readonly estimateStorage: () => Promise<StorageUse>;
  readonly requestPersistence: () => Promise<Result<boolean>>;
  /** Text of a file that came with the extension; null when it cannot be read. */
  readonly readOwnFile: (path: string) => Promise<string | null>;
  /** Of the extension, as the browser shows it. */
  readonly version: () => string;
  /** Keys of signed packs that the organisation's policy names. */
  readonly readManagedKeys: () => Promise<readonly PackKey[]>;
  /** Hands a file to the person. */
  readonly download: (file: Blob, name: string) => void;
}

/** One line about what has just been done, or could not be. */
export interface Notice {
  readonly state: 'done' | 'stop';
  readonly text: string;
}

/** What every part of the desk's model gets. */
export interface DeskContext {
  readonly store: Store;
  readonly browserSide: BrowserSide;
  readonly notice: Signal<Notice | null>;
  /** Aborts when the desk closes. */
  readonly ended: AbortSignal;
}

/** Says how it went. @returns whether it went well. */
export function report<Value>(
  { notice }: Pick<DeskContext, 'notice'>,
  result: Result<Value>,
  done: string,
): boolean {
  notice.value = result.ok ? { state: 'done', text: done } : { state: 'stop', text: result.problem.sentence };
  return result.ok;
}

/** Says only that it could not be done; what went well is to be seen. */
export function reportFailure({ notice }: Pick<DeskContext, 'notice'>, result: Result<unknown>): void {
  if (!result.ok) notice.value = { state: 'stop', text: result.problem.sentence };
}
