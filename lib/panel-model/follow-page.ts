import { effect, type Signal } from '@preact/signals';
import type { Mention } from '../domain/mention';
import type { PostMarks } from './post-marks';
import type { Queue } from './queue';
import type { Setup } from './setup';

/** Looks at the posts again whenever what is watched for has changed. */
export function followSettings(setup: Setup, queue: Queue, stop: AbortSignal): void {
  let last = '';
  const end = effect(() => {
    const subjects = setup.settings.value?.subjects;
    if (subjects === undefined || JSON.stringify(subjects) === last) return;
    last = JSON.stringify(subjects);
    queue.watchFor(subjects);
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
    const mentions = queue.mentions.value;
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
