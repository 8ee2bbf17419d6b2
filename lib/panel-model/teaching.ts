import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { GENERIC_READER } from '../domain/generic-reader';
import type { Post } from '../domain/post';
import { SiteDescriptionSchema } from '../domain/site-description';
import { messages } from '../messages';
import type { PointedPart, TeacherToPanel } from '../messaging';
import { keepTaughtSites } from '../services/change-taught-sites';
import type { TeacherConnection } from '../services/open-teacher';
import type { Store } from '../services/store';
import type { Notices } from './notices';
import type { PageLink } from './page-link';
import type { PanelSide } from './panel-side';
import type { Setup } from './setup';

/** How the page would be read. */
export interface Learned {
  readonly parts: Readonly<Record<string, string>>;
  readonly candidates: number;
  readonly read: number;
  readonly samples: readonly Post[];
}

/** What the person is doing while teaching. */
export interface Lesson {
  readonly site: string;
  /** What is pointed at now; null: what was learned is looked at. */
  readonly pointing: PointedPart | null;
  /** Begin of the words under the pointer. */
  readonly words: string;
  /** Whether what was pointed at is being learned. */
  readonly isLearning: boolean;
  /** What was pointed at last, where nothing could be learned from it. */
  readonly failed: PointedPart | null;
  readonly learned: Learned | null;
}

/** Teaching the page in front. */
export interface Teaching {
  /** Null while nobody teaches. */
  readonly lesson: ReadonlySignal<Lesson | null>;
  /** Whether the page is one that can be taught: no reader of its own knows it. */
  readonly canTeach: ReadonlySignal<boolean>;
  /** Whether the site was taught, and the generic reader reads it all the same. */
  readonly isLost: ReadonlySignal<boolean>;
  start(): Promise<void>;
  /** The next click in the page says where that part is. */
  point(part: PointedPart): void;
  step(by: 1 | -1): void;
  take(): void;
  /** Back to what was learned; without that teaching ends. */
  rest(): void;
  stop(): void;
  save(): Promise<void>;
}

interface TeachingParts {
  readonly store: Store;
  readonly side: PanelSide;
  readonly page: PageLink;
  readonly setup: Setup;
  readonly notices: Notices;
}

/** Leads a person through teaching; everything ends with the signal. */
export function createTeaching(
  { store, side, page, setup, notices }: TeachingParts,
  stop: AbortSignal,
): Teaching {
  const words = messages.panel.teach;
  const lesson = signal<Lesson | null>(null);
  let teacher: TeacherConnection | null = null;
  const change = (part: Partial<Lesson>) => {
    if (lesson.value !== null) lesson.value = { ...lesson.value, ...part };
  };
  const end = () => {
    const open = teacher;
    teacher = null;
    lesson.value = null;
    open?.close();
  };
  const point = (part: PointedPart) => {
    change({ pointing: part, words: '', isLearning: false, failed: null });
    teacher?.send({ type: 'point', part });
  };
  const rest = () => {
    teacher?.send({ type: 'rest' });
    if (lesson.value?.learned) change({ pointing: null, isLearning: false, failed: null });
    else end();
  };
  const receive = (message: TeacherToPanel) => {
    if (message.type === 'pointing') change({ words: message.words });
    else if (message.type === 'learning') change({ isLearning: true, failed: null });
    else if (message.type === 'not-learned') change({ isLearning: false, failed: message.part });
    else if (message.type === 'rested') rest();
    else if (message.type === 'learned') {
      const { type: _, ...learned } = message;
      change({ pointing: null, isLearning: false, failed: null, learned });
    }
  };
  // Another tab or site came to the front: what was pointed at is not there.
  const leave = effect(() => {
    const state = page.state.value;
    const isSame = state.kind === 'reading' && state.site === lesson.peek()?.site;
    if (lesson.peek() !== null && !isSame) end();
  });
  const endAll = () => {
    leave();
    end();
  };
  stop.addEventListener('abort', endAll, { once: true });

  return {
    lesson,
    canTeach: computed(() => {
      const state = page.state.value;
      return state.kind === 'reading' && /^(?:generic|taught)$/.test(state.reader);
    }),
    isLost: computed(() => {
      const state = page.state.value;
      if (state.kind !== 'reading' || state.reader !== GENERIC_READER) return false;
      return setup.settings.value?.taughtSites[state.site] !== undefined;
    }),
    async start() {
      const state = page.state.peek();
      const tabId = page.tabId.peek();
      if (state.kind !== 'reading' || tabId === null) return;
      end();
      const opened = notices.take(
        await side.openTeacher(tabId, {
          onMessage: receive,
          onClosed() {
            if (teacher === null) return;
            end();
            notices.add({ state: 'note', sentence: words.gone });
          },
        }),
      );
      if (opened === undefined) return;
      teacher = opened;
      lesson.value = {
        site: state.site,
        pointing: 'post',
        words: '',
        isLearning: false,
        failed: null,
        learned: null,
      };
      point('post');
    },
    point,
    step: (by) => teacher?.send({ type: 'step', by }),
    take: () => teacher?.send({ type: 'take' }),
    rest,
    stop: end,
    async save() {
      const { learned, site } = lesson.peek() ?? {};
      const parts = SiteDescriptionSchema.safeParse(learned?.parts);
      if (site === undefined || !parts.success) return;
      const kept = await keepTaughtSites(store, { [site]: parts.data });
      if (notices.take(kept) === undefined) return;
      end();
      notices.add({ state: 'done', sentence: words.saved(site) });
      page.retry();
    },
  };
}
