import { computed, effect, type ReadonlySignal } from '@preact/signals';
import { GENERIC_READER } from '../domain/generic-reader';
import { SiteDescriptionSchema } from '../domain/site-description';
import { messages } from '../messages';
import type { PointedPart } from '../messaging';
import { keepTaughtSites } from '../services/change-taught-sites';
import type { TeacherConnection } from '../services/open-teacher';
import type { Store } from '../services/store';
import { createLesson, type Lesson } from './lesson';
import type { Notices } from './notices';
import type { PageLink } from './page-link';
import type { PanelSide } from './panel-side';
import type { Setup } from './setup';

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
  const lesson = createLesson();
  let teacher: TeacherConnection | null = null;
  const end = () => {
    const open = teacher;
    teacher = null;
    lesson.end();
    open?.close();
  };
  const point = (part: PointedPart) => {
    lesson.point(part);
    teacher?.send({ type: 'point', part });
  };
  const rest = () => {
    teacher?.send({ type: 'rest' });
    if (lesson.now.value?.learned) lesson.rest();
    else end();
  };
  // Another tab or site came to the front: what was pointed at is not there.
  const leave = effect(() => {
    const state = page.state.value;
    const isSame = state.kind === 'reading' && state.site === lesson.now.peek()?.site;
    if (lesson.now.peek() !== null && !isSame) end();
  });
  const endAll = () => {
    leave();
    end();
  };
  stop.addEventListener('abort', endAll, { once: true });

  return {
    lesson: lesson.now,
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
          onMessage: (message) => (message.type === 'rested' ? rest() : lesson.hear(message)),
          onClosed() {
            if (teacher === null) return;
            end();
            notices.add({ state: 'note', sentence: words.gone });
          },
        }),
      );
      if (opened === undefined) return;
      teacher = opened;
      lesson.begin(state.site);
      point('post');
    },
    point,
    step: (by) => teacher?.send({ type: 'step', by }),
    take: () => teacher?.send({ type: 'take' }),
    rest,
    stop: end,
    async save() {
      const { learned, site } = lesson.now.peek() ?? {};
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
