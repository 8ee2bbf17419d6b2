import type { SelectorCount } from '../domain/breakage-report';
import type { DetectLanguage } from '../domain/guard';
import type { ReadingRecord } from '../domain/reading-check';
import type { Result } from '../domain/result';
import type { Learnt, Lessons } from '../services/learner-messages';
import type { TeacherConnection, TeacherHandlers } from '../services/open-teacher';
import type { PageConnection, PageHandlers } from '../services/page-connection';
import type { InsertResult, Placement } from '../services/place-text';

/** A tab of the panel's own window. */
interface ShownTab {
  readonly tabId: number;
  /** Null while the browser does not tell, since the person has not allowed this tab. */
  readonly url: string | null;
}

/** What is heard about the tabs of the panel's own window. */
export interface TabHandlers {
  /** Another tab is in front. */
  onShown(): void;
  /** The tab has loaded a page. */
  onLoaded(tabId: number): void;
  /** The toolbar button was pressed on the tab: it may be read now. */
  onAllowed(tabId: number): void;
}

/** The browser's part of the panel, handed over by the composition root. */
export interface PanelSide {
  activeTab(): Promise<ShownTab | null>;
  watchTabs(handlers: TabHandlers, signal: AbortSignal): void;
  attachPage(tabId: number, handlers: PageHandlers): Promise<Result<PageConnection>>;
  /** Brings the script that learns the page of that tab. */
  openTeacher(tabId: number, handlers: TeacherHandlers): Promise<Result<TeacherConnection>>;
  /** @returns the tab's frames that show the comment section of that host, as far as they may be read */
  listEmbedFrames(tabId: number, host: string): Promise<readonly number[]>;
  /** @returns null where the frame is gone or may not be read */
  attachEmbed(tabId: number, frameId: number, handlers: PageHandlers): Promise<PageConnection | null>;
  placeText(connection: PageConnection, placement: Placement): Promise<InsertResult>;
  /** Asks for one site; must be called during the click itself. @returns whether the person agreed. */
  allowSite(pattern: string): Promise<boolean>;
  isSiteAllowed(pattern: string): Promise<boolean>;
  copy(text: string): Promise<boolean>;
  openDesk(): void;
  /** Reads a file that comes with the extension. */
  readOwnFile(path: string): Promise<Result<string>>;
  /** Comes when the panel has had nothing else to do; never after the signal. */
  languageDetector(signal: AbortSignal): Promise<Result<DetectLanguage>>;
  /** Learns on another thread. @returns null where it was stopped before its end */
  learnResponses(lessons: Lessons, stop: AbortSignal): Promise<Result<Learnt> | null>;
  /** What pages of a site and kind were like so far. */
  readonly readingHistory: {
    load(kind: string): Promise<ReadingRecord | null>;
    save(kind: string, record: ReadingRecord): Promise<void>;
  };
  /** What the tab's reader looks for, and how often there is such a thing. */
  listSelectors(tabId: number): Promise<readonly SelectorCount[]>;
  /** Hears of text that the person captured from a page of this window. */
  watchSelections(
    take: (selection: { readonly text: string; readonly address: string }) => void,
    signal: AbortSignal,
  ): void;
  /** Of Rapport. */
  readonly version: string;
}
