import { expect, it } from 'vitest';
import type { TeacherToPanel } from '../../../lib/messaging';
import { createLesson, type Lesson } from '../../../lib/panel-model/lesson';

const LEARNED = { parts: { post: 'article' }, candidates: 3, read: 3, samples: [] };

function lessonAfter(...heard: readonly TeacherToPanel[]): Lesson | null {
  const lesson = createLesson();
  lesson.begin('walks.example');
  for (const message of heard) lesson.hear(message);
  return lesson.now.value;
}

it.each<[string, readonly TeacherToPanel[], Partial<Lesson>]>([
  ['begins with a post', [], { site: 'walks.example', pointing: 'post', words: '', learned: null }],
  ['tells the words under the pointer', [{ type: 'pointing', words: 'The lid' }], { words: 'The lid' }],
  ['waits', [{ type: 'learning' }], { pointing: 'post', isLearning: true }],
  [
    'tells what could not be learned',
    [{ type: 'learning' }, { type: 'not-learned', part: 'post' }],
    { pointing: 'post', isLearning: false, failed: 'post' },
  ],
  [
    'shows what was learned',
    [{ type: 'learning' }, { type: 'learned', ...LEARNED }],
    { pointing: null, isLearning: false, failed: null, learned: LEARNED },
  ],
])('%s', (_, heard, expected) => {
  expect(lessonAfter(...heard)).toMatchObject(expected);
});

it('goes back to what was learned from pointing, and ends', () => {
  const lesson = createLesson();
  lesson.begin('walks.example');
  lesson.hear({ type: 'learned', ...LEARNED });
  lesson.point('author');
  expect(lesson.now.value).toMatchObject({ pointing: 'author', learned: LEARNED });
  lesson.rest();
  expect(lesson.now.value).toMatchObject({ pointing: null, learned: LEARNED });
  lesson.end();
  lesson.hear({ type: 'learning' });
  expect(lesson.now.value).toBeNull();
});
