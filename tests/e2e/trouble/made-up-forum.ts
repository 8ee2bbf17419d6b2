import type { Route } from 'playwright-core';
import { html } from '../../../scripts/demo/html';

export const FORUM_HOST = 'talk.shop.example';
/** The account that answers for the made-up brand. */
export const ACCOUNT = 'harborfinch_help';
const CUSTOMER = 'Mara Lind';
/** Has a fitting reply in the example data, with nothing to fill in for this author. */
const COMPLAINT = 'My Tern grinder from @harborfinch stopped working this morning. What now?';

interface ForumReply {
  readonly author: string;
  readonly text: string;
}

interface Thread {
  readonly text: string;
  readonly replies: ForumReply[];
}

/** A forum with a plain reply form, whose posts outlive any browser; people and brand are made up. */
export class MadeUpForum {
  readonly #threads: Thread[] = [];

  /** Opens a thread with one complaint in it. @returns its address */
  addThread(text: string = COMPLAINT): string {
    this.#threads.push({ text: `${text} (${this.#threads.length + 1})`, replies: [] });
    return `https://${FORUM_HOST}/t/${this.#threads.length}`;
  }

  /** Someone answers; seen on the next load. */
  addReply(address: string, reply: ForumReply): void {
    this.#threadOf(new URL(address))?.replies.push(reply);
  }

  readonly serve = async (route: Route, url: URL): Promise<void> => {
    const thread = this.#threadOf(url);
    if (url.pathname === '/forum.js') {
      await route.fulfill({ contentType: 'text/javascript', body: `(${String(runForum)})()` });
    } else if (thread === undefined) {
      await route.fulfill({ status: 404, body: '' });
    } else if (route.request().method() === 'POST') {
      thread.replies.push({ author: ACCOUNT, text: route.request().postData() ?? '' });
      await route.fulfill({ contentType: 'text/html', body: replyOf(thread, thread.replies.length, url) });
    } else {
      await route.fulfill({ contentType: 'text/html', body: pageOf(thread, url) });
    }
  };

  #threadOf(url: URL): Thread | undefined {
    return this.#threads[Number(url.pathname.slice('/t/'.length)) - 1];
  }
}

function pageOf(thread: Thread, { pathname }: URL): string {
  const replies = thread.replies.map((_, index) => replyOf(thread, index + 1, { pathname }));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Shop Talk</title><main>
<article itemscope itemtype="https://schema.org/DiscussionForumPosting">${byline(CUSTOMER, pathname)}
${html`<p itemprop="text">${thread.text}</p>`.markup}
<form><textarea aria-label="Your reply" rows="6" cols="40"></textarea><button>Post reply</button></form>
<section>${replies.join('')}</section></article></main><script src="/forum.js"></script></html>`;
}

function replyOf({ replies }: Thread, nth: number, { pathname }: Pick<URL, 'pathname'>): string {
  const reply = replies[nth - 1];
  if (reply === undefined) return '';
  return `<article itemscope itemtype="https://schema.org/Comment" id="reply-${nth}">
${byline(reply.author, `${pathname}#reply-${nth}`)}${html`<p itemprop="text">${reply.text}</p>`.markup.replaceAll('\n', '<br>')}</article>`;
}

function byline(author: string, address: string): string {
  return html`<a itemprop="author" rel="author" href="/u/${author.toLowerCase().replace(' ', '_')}">${author}</a>
<a itemprop="url" href="${address}"><time datetime="${new Date().toISOString()}">now</time></a>`.markup;
}

/** Runs in the page: sends the reply and shows what the server made of it. */
function runForum(): void {
  const form = document.querySelector('form');
  const box = document.querySelector('textarea');
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    void fetch(location.href, { method: 'POST', body: box?.value ?? '' })
      .then((answer) => answer.text())
      .then((article) => document.querySelector('section')?.insertAdjacentHTML('beforeend', article))
      .then(() => form.reset());
  });
}
