import { relativeWords } from '../relative-words.ts';
import { buildElement } from './build-element.ts';
import { addressOf, type FeedPost } from './feed-post.ts';
import { openComposer } from './open-composer.ts';

/** A reply on its way has no address yet. */
type ShownPost = Omit<FeedPost, 'id'> & { readonly id: number | null };

/** Sends a reply to the post of that id, and shows it among the replies. */
type SendReply = (postId: number, text: string, replies: HTMLElement) => Promise<void>;

/** A post as an article; with `send` it can be answered. */
export function showPost(post: ShownPost, send?: SendReply): HTMLElement {
  const body = buildElement(
    'p',
    { class: 'post__text', lang: post.language, dir: 'auto' },
    ...linesOf(post.text),
  );
  const replies = buildElement('div', { class: 'post__replies' });
  const article = buildElement('article', { class: 'post' }, headerOf(post), body);
  const { id } = post;
  if (send !== undefined && id !== null) {
    const reply = (text: string) => void send(id, text, replies);
    article.append(controlsOf(post.name, article, replies, reply), replies);
  }
  return article;
}

function headerOf(post: ShownPost): HTMLElement {
  const time = buildElement(
    'time',
    { datetime: new Date(post.postedAt).toISOString() },
    relativeWords(post.postedAt, Date.now()),
  );
  const { id } = post;
  const when = id === null ? time : buildElement('a', { href: addressOf({ ...post, id }) }, time);
  return buildElement(
    'header',
    { class: 'post__header' },
    buildElement('span', { class: 'avatar', 'aria-hidden': 'true' }, initialsOf(post.name)),
    buildElement('a', { rel: 'author', href: `/@${post.handle}` }, post.name),
    buildElement('span', { class: 'post__handle' }, `@${post.handle}`),
    when,
  );
}

function controlsOf(
  name: string,
  article: HTMLElement,
  replies: HTMLElement,
  send: (text: string) => void,
): HTMLElement {
  const label = `Reply to ${name}`;
  const reply = buildElement('button', { type: 'button', class: 'button', 'aria-label': label }, 'Reply');
  reply.addEventListener('click', () => {
    const open = article.querySelector<HTMLElement>('.composer__box');
    if (open) return open.focus();
    const composer = openComposer(`Your reply to ${name}`, (text) => {
      composer.remove();
      send(text);
    });
    replies.before(composer);
    composer.querySelector<HTMLElement>('.composer__box')?.focus();
  });
  return buildElement('footer', { class: 'post__controls' }, reply);
}

function linesOf(text: string): (Node | string)[] {
  return text.split('\n').flatMap((line, index) => (index === 0 ? [line] : [buildElement('br'), line]));
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .filter((word) => /^\p{L}/u.test(word))
    .map((word) => word.slice(0, 1))
    .slice(0, 2)
    .join('');
}
