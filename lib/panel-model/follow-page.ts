import { effect, type Signal, untracked } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { LearnedRows } from './learned-rows';
import type { PostMarks } from './post-marks';
import type { Queue } from './queue';
import type { Setup } from './setup';

/** Looks at the posts again whenever what is watched for has changed. */
export function followSettings(setup: Setup, queue: Queue, stop: AbortSignal): void {
  let last = '';
  const end = effect(() => {
    const settings = setup.settings.value;
    if (settings === null) return;
    const { subjects, topics } = settings;
    const now = JSON.stringify([subjects, topics]);
    if (now === last) return;
    last = now;
    queue.watchFor(subjects, topics);
  });
  stop.addEventListener('abort', end, { once: true });
}

/** Judges the posts again when somebody put a verdict right, here or in another view. */
export function followCorrections(rows: LearnedRows, queue: Queue, stop: AbortSignal): void {
  const end = effect(() => {
    if (rows.said.value !== null) untracked(() => queue.judgeAgain());
  });
  stop.addEventListener('abort', end, { once: true });
}

/** Asks the log about the posts that are listed, and keeps the chosen one as the page shows it now. */
export function followPosts(
  queue: Queue,
  marks: PostMarks,
  chosen: Signal<Mention | null>,
  stop: AbortSignal,
): void {
  let last = '';
  const end = effect(() => {
    const mentions = queue.judged.value;
    const known = chosen.value;
    const current = known === null ? undefined : mentions.get(known.post.key);
    if (current !== undefined && current !== known) chosen.value = current;
    // The chosen post may have left the page; its entries are still shown.
    const keys = new Set([...mentions.keys(), ...(known === null ? [] : [known.post.key])]);
    const joined = [...keys].join('\n');
    if (joined === last) return;
    last = joined;
    marks.follow([...keys]);
  });
  stop.addEventListener('abort', end, { once: true });
}
