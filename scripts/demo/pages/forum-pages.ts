import { CARE_ON_FORUM } from '../data/people.ts';
import type { ForumPost, ForumThread } from '../forum-site.ts';
import { type Html, html } from '../html.ts';
import { relativeWords } from '../relative-words.ts';
import { pageShell } from './page-shell.ts';

const SITE = { siteName: 'The Brew Bench', account: CARE_ON_FORUM.handle };

/** The list of threads. */
export function forumIndex(threads: readonly ForumThread[], nowMs: number): string {
  const rows = threads.map(
    ({ slug, title, first }) => html`<li class="topic">
<a class="topic__title" href="/t/${slug}">${title}</a>
<span class="topic__by">${first.by}, ${relativeWords(first.postedAt, nowMs)}</span>
</li>`,
  );
  const main = html`<h1>Discussions</h1><ul class="topics">${rows}</ul>`;
  return pageShell({ ...SITE, title: 'The Brew Bench', main });
}

/** One thread: posts nested below what they answer, a form below each and one at the end. */
export function forumThread(thread: ForumThread, nowMs: number): string {
  const main = html`<a class="back" href="/">All discussions</a>
<h1>${thread.title}</h1>
${post(thread.first, thread, nowMs, true)}
<section class="thread-end" aria-label="Answer the thread">
<h2>Your answer to the thread</h2>
${replyForm(thread.first, thread, 'Your answer')}
</section>`;
  return pageShell({ ...SITE, title: `${thread.title} | The Brew Bench`, main });
}

function post(entry: ForumPost, thread: ForumThread, nowMs: number, isFirst: boolean): Html {
  const type = isFirst ? 'DiscussionForumPosting' : 'Comment';
  const answers = entry.answers.map((answer) => post(answer, thread, nowMs, false));
  return html`<article class="post" id="post-${entry.id}" itemscope itemtype="https://schema.org/${type}">
<header class="post__header">
<span class="avatar" aria-hidden="true">${entry.by.slice(0, 1).toUpperCase()}</span>
<span itemprop="author" itemscope itemtype="https://schema.org/Person"><a rel="author" itemprop="url" href="/u/${entry.by}"><span itemprop="name">${entry.by}</span></a></span>
<a rel="bookmark" href="/t/${thread.slug}#post-${entry.id}"><time itemprop="datePublished" datetime="${new Date(entry.postedAt).toISOString()}">${relativeWords(entry.postedAt, nowMs)}</time></a>
</header>
<div class="post__text" itemprop="text">${entry.paragraphs.map((paragraph) => html`<p dir="auto">${paragraph}</p>`)}</div>
<details class="reply" name="reply"><summary class="button">Reply</summary>
${replyForm(entry, thread, `Your reply to ${entry.by}`)}
</details>
<div class="post__replies">${answers}</div>
</article>`;
}

function replyForm(entry: ForumPost, thread: ForumThread, label: string): Html {
  return html`<form class="composer" method="post" action="/t/${thread.slug}">
<input type="hidden" name="parent" value="post-${entry.id}">
<label>${label}<textarea name="text" rows="4" required></textarea></label>
<button class="button button--main">Post reply</button>
</form>`;
}
