import { html } from '../../../scripts/demo/html.ts';
import { type MadeUpPost, madeUpThread } from './made-up-posts.ts';

/** A forum engine that no adapter knows, without semantic markup; engines, people and posts are made up. */
export interface MadeUpEngine {
  readonly name: string;
  readonly host: string;
  /** The page of one thread. */
  page(thread: number, posts: readonly MadeUpPost[]): string;
  /** Address of a post alone. */
  permalink(thread: number, post: MadeUpPost): string;
}

const esc = (words: string) => html`${words}`.markup;
const PAGE = (title: string, body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><body>${body}</body></html>`;

/** One table for the thread, a row for each post, names without links, signatures, rows between. */
const table: MadeUpEngine = {
  name: 'a table forum',
  host: 'board.copperkettle.example',
  permalink: (thread, { id }) => `https://board.copperkettle.example/showpost.cgi?t=${thread}&p=${id}`,
  page: (thread, posts) =>
    PAGE(
      'Board',
      `<table width="100%"><tr><td><a href="/">Board</a> &raquo; <a href="/grinders">Grinders</a></td>
      <td align="right"><a href="/login.cgi">Log in</a> <a href="/help.cgi">Help</a></td></tr></table>
      <table width="100%" border="1" cellpadding="4"><tr bgcolor="#ccd"><td>Author</td><td>Message</td></tr>
      ${posts.map((post, index) => tableRow(thread, post, index)).join('\n')}
      </table><table><tr><td><form action="/post.cgi"><textarea></textarea><input type="submit"></form></td></tr></table>`,
    ),
};

function tableRow(thread: number, { id, author, time, paragraphs }: MadeUpPost, index: number): string {
  const quote =
    index % 4 === 2
      ? '<blockquote><small>Quote:</small><br>Somebody said something before.</blockquote>'
      : '';
  return `<tr bgcolor="${index % 2 ? '#eee' : '#fff'}"><td valign="top" width="160"><b>${esc(author)}</b><br>
    <small>${['Newcomer', 'Member', 'Old hand'][author.length % 3]}</small><br><small>Posts: ${author.length * 31}</small><br>
    <small>Joined: ${(author.length % 27) + 1} May 2019</small></td>
    <td valign="top"><small>Posted: ${time}</small> <a href="/showpost.cgi?t=${thread}&amp;p=${id}"><small>#${index + 1}</small></a>
    <a href="/reply.cgi?p=${id}&amp;quote=1"><small>Quote</small></a> <a href="/report.cgi?p=${id}"><small>Report</small></a><hr>
    <div>${quote}${paragraphs.map(esc).join('<br><br>')}</div>
    <hr width="40%" align="left"><font size="1">${esc(author)} – ${author.length % 2 ? 'life is too short for stale beans' : 'powered by espresso'}</font></td></tr>
    <tr><td colspan="2" height="3"></td></tr>`;
}

/** Boxes within boxes, whose class names are made by a tool, anew for each page. */
const soup: MadeUpEngine = {
  name: 'a soup of boxes with hashed class names',
  host: 'www.brewcircle.example',
  permalink: (thread, { id }) => `https://www.brewcircle.example/d/${thread}/c/${id}`,
  page(thread, posts) {
    const name = (part: string) => `css-${hash(`${part}${thread}`)} ${hash(`${thread}${part}`)}`;
    const box = (part: string, inner: string) => `<div class="${name(part)}">${inner}</div>`;
    const post = ({ id, author, time, paragraphs }: MadeUpPost, index: number) =>
      box(
        'post',
        box('side', box('avatar', esc(author.slice(0, 1).toUpperCase()))) +
          box(
            'main',
            box(
              'head',
              `<a class="${name('who')}" href="/p/${author.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}">${esc(author)}</a>` +
                (index % 5 === 1 ? `<span class="${name('badge')}">Helper</span>` : '') +
                `<a class="${name('when')}" href="/d/${thread}/c/${id}?ref=feed">${time}</a>`,
            ) +
              box('body', paragraphs.map((words) => box('line', esc(words))).join('')) +
              box(
                'foot',
                `<span class="${name('act')}">${index % 7} likes</span><span class="${name('act')}">Reply</span><span class="${name('act')}">Share</span>`,
              ),
          ),
      );
    const trend = (words: string) =>
      box('trend', `<a href="/d/9${words.length}">${words}</a>${box('n', `${words.length} talking`)}`);
    return PAGE(
      'Brew circle',
      box(
        'root',
        box('bar', '<a href="/">Brew circle</a><a href="/new">New</a><a href="/me">Me</a>') +
          box(
            'columns',
            box('feed', box('title', 'Grinders that jam') + box('list', posts.map(post).join(''))) +
              box('aside', ['Milk', 'Water hardness', 'Kettles', 'Light roasts'].map(trend).join('')),
          ),
      ),
    );
  },
};

/** Comments in lists within lists; the answers stand inside the post that they answer. */
const nested: MadeUpEngine = {
  name: 'a list with nested replies',
  host: 'talk.thirdwave.example',
  permalink: (thread, { id }) => `https://talk.thirdwave.example/story/${thread}#c${id}`,
  page(thread, posts) {
    const answersOf = (parent: number | null): string => {
      const answers = posts.filter((post) => post.parent === parent);
      if (answers.length === 0) return '';
      return `<ul>${answers.map(comment).join('\n')}</ul>`;
    };
    const comment = (post: MadeUpPost): string =>
      `<li><a name="c${post.id}"></a><p><b>${esc(post.author)}</b> <i>${post.time}</i>
      <a href="/story/${thread}#c${post.id}">link</a></p>${post.paragraphs.map((words) => `<p>${esc(words)}</p>`).join('\n')}
      <p><a href="/answer/${post.id}">Reply</a> · <a href="/flag/${post.id}">Flag</a></p>${answersOf(post.id)}</li>`;
    return PAGE(
      'Third wave',
      `<ul><li><a href="/">Front page</a></li><li><a href="/new">New</a></li></ul><h1>Grinders, compared</h1>
      <p>Nine grinders, one winner, and many opinions about it.</p><h2>Comments</h2>${answersOf(null)}
      <h2>More stories</h2><ul><li><a href="/story/71">Water</a></li><li><a href="/story/72">Milk</a></li></ul>`,
    );
  },
};

export const MADE_UP_ENGINES: readonly MadeUpEngine[] = [table, soup, nested];

/** The threads that every made-up engine has. */
export const MADE_UP_THREADS: Readonly<Record<number, readonly MadeUpPost[]>> = {
  1: madeUpThread(1, 14),
  2: madeUpThread(2, 21),
};

/** As tools make class names: letters and digits without a meaning. */
function hash(words: string): string {
  let value = 7;
  for (const letter of words) value = (Math.imul(value, 31) + letter.charCodeAt(0)) >>> 0;
  return `x${value.toString(36)}`;
}
