import { createElement, type Element as Node } from 'react';
import type { Post } from '../../lib/domain/post';

type Child = Node | string;

/** A box of the site's own style sheet; sites nest many. */
function box(name: string, ...children: readonly Child[]): Node {
  return createElement('div', { className: `box ${name}` }, ...children);
}

/** @returns one post in the structure that X gives it, as a component of some hundred elements. */
export function FeedPost({ post }: { readonly post: Post }): Node {
  const { author, text, permalink } = post;
  const path = `/${author.handle}`;
  return createElement(
    'div',
    { 'data-testid': 'cellInnerDiv', className: 'cell' },
    box(
      'line',
      createElement(
        'article',
        { 'data-testid': 'tweet', role: 'article', tabIndex: 0, className: 'box post' },
        box(
          'row',
          box('side', avatar(path)),
          box('main', head(post, path, permalink), words(text), actions(path)),
        ),
      ),
    ),
  );
}

function avatar(path: string): Node {
  const picture = createElement('img', { alt: '', draggable: true, src: PICTURE, width: 40, height: 40 });
  const link = createElement(
    'a',
    { href: path, role: 'link', tabIndex: -1, 'aria-hidden': true },
    box('round', picture),
  );
  return createElement(
    'div',
    { 'data-testid': 'Tweet-User-Avatar', className: 'box' },
    box('', box('', link)),
  );
}

const PICTURE =
  'data:image/svg+xml,%3Csvg xmlns="http://www.w3.org/2000/svg" width="40" height="40"%3E%3C/svg%3E';

function head({ author, postedAt }: Post, path: string, permalink: string | null): Node {
  const name = box('', box('name', createElement('span', null, createElement('span', null, author.name))));
  const time = createElement('time', { dateTime: new Date(postedAt ?? 0).toISOString() }, '3m');
  return box(
    'row',
    createElement(
      'div',
      { 'data-testid': 'User-Name', className: 'box row' },
      box('', createElement('a', { href: path, role: 'link' }, name)),
      box('', createElement('a', { href: path, role: 'link', tabIndex: -1 }, box('', `@${author.handle}`))),
      box('', createElement('span', { 'aria-hidden': true }, '·')),
      box('', createElement('a', { href: permalink, dir: 'ltr', 'aria-label': '3m', role: 'link' }, time)),
    ),
    createElement('button', { type: 'button', 'data-testid': 'caret', 'aria-label': 'More' }, icon()),
  );
}

function words(text: string): Node {
  const parts = text.split(/([@#]\w+|https?:\/\/\S+)/);
  const children = parts.map((part, index) =>
    index % 2 === 0
      ? createElement('span', { key: index }, part)
      : createElement(
          'span',
          { key: index, className: 'linked' },
          createElement('a', { href: linkOf(part) }, part),
        ),
  );
  const properties = { 'data-testid': 'tweetText', dir: 'auto', lang: 'en', className: 'words' };
  return box('', createElement('div', properties, ...children));
}

function linkOf(part: string): string {
  return part.startsWith('http') ? part : `/${part.slice(1)}`;
}

function actions(path: string): Node {
  const counts = { reply: 3, retweet: 1, like: 9, bookmark: 0 };
  const buttons = Object.entries(counts).map(([name, count]) =>
    createElement(
      'button',
      {
        key: name,
        type: 'button',
        'data-testid': name,
        'aria-label': `${count}. ${name}`,
        className: 'action',
      },
      box(
        'row',
        box('', icon()),
        box('', createElement('span', null, createElement('span', null, String(count)))),
      ),
    ),
  );
  const views = createElement('a', { href: `${path}/analytics`, role: 'link' }, box('row', icon(), '812'));
  return createElement(
    'div',
    { role: 'group', className: 'box row spread', 'aria-label': '3 replies' },
    ...buttons,
    views,
  );
}

function icon(): Node {
  return createElement(
    'svg',
    { viewBox: '0 0 24 24', width: 18, height: 18, 'aria-hidden': true },
    createElement(
      'g',
      null,
      createElement('path', { d: 'M3 12c0-1 1-2 2-2s2 1 2 2-1 2-2 2-2-1-2-2zm9 2c1 0 2-1 2-2s-1-2-2-2z' }),
    ),
  );
}
