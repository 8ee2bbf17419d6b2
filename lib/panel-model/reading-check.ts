import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { type Breakage, breakageReport } from '../domain/breakage-report';
import { GENERIC_READER } from '../domain/generic-reader';
import { pageKindOf } from '../domain/page-kind';
import { judgeReading, learnReading, type ReadingFinding, type ReadingRecord } from '../domain/reading-check';
import type { ReadingCounts } from '../domain/reading-counts';
import { createEmbedCheck } from './embed-check';
import type { PageLink } from './page-link';
import type { PageState } from './page-state';
import type { PanelSide } from './panel-side';

/** A page that is still being drawn shows no posts for so long, in ms. */
const DRAWN_AFTER_MS = 2_500;
/** From here on a page is taken as one of its kind: with posts, and without any; in ms. */
const LEARNT_AFTER_MS = 5_000;
const EMPTY_LEARNT_AFTER_MS = 15_000;

/** Tells when a page is read worse than pages of its kind were before. */
export interface ReadingCheck {
  /** What is worse than before, the worst first; that of comment sections in frames of their own last. */
  readonly findings: ReadonlySignal<readonly ReadingFinding[]>;
  /** Whether the page is read by its structure alone, since the site's own reader finds nothing. */
  readonly isByStructure: ReadonlySignal<boolean>;
  /** The person says that nothing is wrong. */
  accept(): Promise<void>;
  /** @returns a text with selectors and counts, without anything of what is on the page */
  report(): Promise<string>;
}

type Reading = Extract<PageState, { kind: 'reading' }>;

/** One page from its opening until another is opened in its place. */
interface Visit {
  readonly site: string;
  readonly url: string;
  readonly reader: string;
  readonly pageKind: string;
  readonly end: AbortController;
}

/** Holds what is read against the history of the site and kind of page, which it keeps. */
export function createReadingCheck(
  side: PanelSide,
  page: PageLink,
  now: () => number,
  stop: AbortSignal,
): ReadingCheck {
  const visit = signal<Visit | null>(null);
  const record = signal<ReadingRecord | null>(null);
  const isDrawn = signal(false);
  /** What the site's own reader gave before the generic one took its place. */
  const own = signal<ReadingCounts | null>(null);
  const counts = () => {
    const state = page.state.value;
    return own.value ?? (state.kind === 'reading' ? state.closely : null);
  };
  const findings = computed(() => {
    const shown = visit.value === null ? null : counts();
    if (shown === null) return [];
    return judgeReading(shown, record.value).filter(({ part }) => part !== 'none' || isDrawn.value);
  });

  const embeds = createEmbedCheck(side.readingHistory, page.embedded.readings, now, stop);

  const keep = async ({ site, reader, pageKind }: Visit, next: ReadingRecord) => {
    record.value = next;
    await side.readingHistory.save(keyOf(site, reader, pageKind), next);
  };
  const learn = async (here: Visit) => {
    const shown = counts();
    if (shown === null || visit.peek() !== here || own.peek() !== null) return;
    if (findings.peek().some(({ level }) => level === 'changed')) return;
    await keep(here, learnReading(shown, record.peek(), now()));
  };
  const readByStructure = () => {
    const shown = counts();
    const { reader = '' } = visit.peek() ?? {};
    const [worst] = findings.peek();
    if (reader === GENERIC_READER || worst?.level !== 'changed' || shown === null || shown.read > 0) return;
    own.value = { ...shown };
    page.connection()?.send({ type: 'reread', byStructure: true });
  };
  /** Where the structure tells nothing either, the site's own reader may still find what comes later. */
  const leaveStructure = () => {
    const state = page.state.peek();
    if (own.peek() === null || (state.kind === 'reading' && state.read > 0)) return;
    own.value = null;
    page.connection()?.send({ type: 'reread' });
  };
  const begin = (here: Visit) => {
    const { signal: ended } = here.end;
    const kind = keyOf(here.site, here.reader, here.pageKind);
    void side.readingHistory.load(kind).then((known) => {
      if (!ended.aborted) record.value = known;
    });
    timeVisit(ended, {
      hasPosts: () => (counts()?.candidates ?? 0) > 0,
      learn: () => void learn(here),
      onDrawn() {
        isDrawn.value = true;
        readByStructure();
      },
      onRead: leaveStructure,
    });
  };
  const enter = (state: Reading | null) => {
    const before = visit.peek();
    if (state !== null && before !== null && isSame(before, state)) return;
    before?.end.abort();
    [record.value, own.value, isDrawn.value] = [null, null, false];
    visit.value = state && visitOf(state);
    if (visit.value !== null) begin(visit.value);
  };
  const end = effect(() => {
    const state = page.state.value;
    enter(state.kind === 'reading' ? state : null);
  });
  stop.addEventListener('abort', () => {
    end();
    visit.peek()?.end.abort();
  });

  const all = computed(() => [...findings.value, ...embeds.findings.value]);
  return {
    findings: all,
    isByStructure: computed(() => own.value !== null),
    async accept() {
      await embeds.accept();
      const [here, shown] = [visit.peek(), counts()];
      if (here === null || shown === null) return;
      const learnt = learnReading(shown, record.peek(), now());
      await keep(here, shown.candidates > 0 ? learnt : { ...learnt, withPosts: 0 });
    },
    async report() {
      const [here, shown, tabId] = [visit.peek(), counts(), page.tabId.peek()];
      if (here === null || shown === null) return '';
      return reportOf(here, shown, {
        version: side.version,
        findings: all.peek(),
        before: record.peek(),
        selectors: tabId === null ? [] : await side.listSelectors(tabId),
      });
    },
  };
}

/** What is done in the course of a visit. */
interface VisitCourse {
  hasPosts(): boolean;
  /** Takes the page as one of its kind. */
  learn(): void;
  onDrawn(): void;
  /** Time enough has passed to read it in another way. */
  onRead(): void;
}

function timeVisit(ended: AbortSignal, course: VisitCourse): void {
  after(DRAWN_AFTER_MS, ended, () => {
    course.onDrawn();
    after(LEARNT_AFTER_MS - DRAWN_AFTER_MS, ended, course.onRead);
  });
  let isLearnt = false;
  after(LEARNT_AFTER_MS, ended, () => {
    isLearnt = course.hasPosts();
    if (isLearnt) course.learn();
  });
  after(EMPTY_LEARNT_AFTER_MS, ended, () => !isLearnt && course.learn());
}

/** The counts are named one by one: nothing else of the page gets into the report. */
function reportOf(
  { site, reader, pageKind }: Visit,
  { candidates, read, looked, found, beside, missing, length, roots, unheard, kinds }: ReadingCounts,
  more: Pick<Breakage, 'version' | 'findings' | 'before' | 'selectors'>,
): string {
  return breakageReport({
    ...more,
    site,
    reader,
    pageKind,
    counts: { candidates, read, looked, found, beside, missing, length, roots, unheard, kinds },
  });
}

function visitOf({ site, url, reader }: Reading): Visit {
  return { site, url, reader, pageKind: pageKindOf(url), end: new AbortController() };
}

/** The generic reader takes the place of the site's own on the same page, and is no other visit. */
function isSame({ url, reader }: Visit, state: Reading): boolean {
  return state.url === url && (state.reader === reader || state.reader === GENERIC_READER);
}

function keyOf(site: string, reader: string, pageKind: string): string {
  return `${site} ${reader} ${pageKind}`;
}

function after(ms: number, signal: AbortSignal, work: () => void): void {
  const timeout = setTimeout(work, ms);
  signal.addEventListener('abort', () => clearTimeout(timeout), { once: true });
}
