import { readForm, redirect, type Site, send } from './answer.ts';
import { type ForumEntry, TOPICS } from './data/forum-threads.ts';
import { CARE_ON_FORUM } from './data/people.ts';
import { forumIndex, forumThread } from './pages/forum-pages.ts';
import { minutesBefore } from './relative-words.ts';

export interface ForumPost {
  readonly id: number;
  readonly by: string;
  /** Epoch milliseconds UTC. */
  readonly postedAt: number;
  readonly paragraphs: readonly string[];
  readonly answers: ForumPost[];
}

export interface ForumThread {
  readonly slug: string;
  readonly title: string;
  readonly first: ForumPost;
}

/** A threaded forum whose pages the server writes and whose forms are plain. */
export function forumSite(now: () => number): Site {
  const startedAt = now();
  const byId = new Map<string, ForumPost>();

  const add = (by: string, postedAt: number, paragraphs: readonly string[]): ForumPost => {
    const post: ForumPost = { id: byId.size + 1, by, postedAt, paragraphs, answers: [] };
    byId.set(`post-${post.id}`, post);
    return post;
  };
  const plant = (entry: ForumEntry): ForumPost => {
    const post = add(entry.by, minutesBefore(startedAt, entry.minutesAgo), entry.text);
    post.answers.push(...entry.answers.map(plant));
    return post;
  };
  const threads: ForumThread[] = TOPICS.map(({ slug, title, first }) => ({
    slug,
    title,
    first: plant(first),
  }));

  return async (request, response, url) => {
    if (url.pathname === '/') return send(response, 'text/html', forumIndex(threads, now()));
    const thread = threads.find(({ slug }) => url.pathname === `/t/${slug}`);
    if (thread === undefined) return false;
    if (request.method !== 'POST') return send(response, 'text/html', forumThread(thread, now()));
    const form = await readForm(request);
    const parent = byId.get(form.get('parent') ?? '') ?? thread.first;
    const post = add(CARE_ON_FORUM.handle, now(), paragraphsOf(form.get('text') ?? ''));
    parent.answers.push(post);
    return redirect(response, `${url.pathname}#post-${post.id}`);
  };
}

function paragraphsOf(text: string): string[] {
  return text.split(/\r?\n\s*\r?\n/).filter((paragraph) => paragraph.trim() !== '');
}
