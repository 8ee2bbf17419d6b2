import { type ReadonlySignal, signal } from '@preact/signals';
import type { Post } from '../domain/post';
import type { PointedPart, TeacherToPanel } from '../messaging';

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

/** How far a lesson is. */
export interface LessonState {
  /** Null while nobody teaches. */
  readonly now: ReadonlySignal<Lesson | null>;
  begin(site: string): void;
  point(part: PointedPart): void;
  /** What was learned is looked at. */
  rest(): void;
  hear(message: TeacherToPanel): void;
  end(): void;
}

export function createLesson(): LessonState {
  const lesson = signal<Lesson | null>(null);
  const change = (part: Partial<Lesson>) => {
    if (lesson.value !== null) lesson.value = { ...lesson.value, ...part };
  };
  return {
    now: lesson,
    begin(site) {
      const nothing = { words: '', isLearning: false, failed: null, learned: null };
      lesson.value = { site, pointing: 'post', ...nothing };
    },
    point: (part) => change({ pointing: part, words: '', isLearning: false, failed: null }),
    rest: () => change({ pointing: null, isLearning: false, failed: null }),
    hear(message) {
      if (message.type === 'pointing') change({ words: message.words });
      else if (message.type === 'learning') change({ isLearning: true, failed: null });
      else if (message.type === 'not-learned') change({ isLearning: false, failed: message.part });
      else if (message.type === 'learned') {
        const { type: _, ...learned } = message;
        change({ pointing: null, isLearning: false, failed: null, learned });
      }
    },
    end() {
      lesson.value = null;
    },
  };
}
