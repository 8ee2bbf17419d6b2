// @vitest-environment happy-dom
import { beforeAll, describe, expect, it } from 'vitest';
import { teachPage } from './teach-page';

const PEOPLE = ['Ida Fern', 'tomas_r', 'Noor Haddad', 'b33tle'];
const WORDS = [
  'My Tern grinder jams on dark beans, and I have cleaned it twice.',
  'Same here since the last batch.',
  'Try a coarser setting first; the manual says so on page 12.',
  'Thanks, that helped!',
];
const ENDS = ['The lid leaks, too.', 'No luck so far.', 'Seven works for me.', 'It is quiet by now.'];
const NUMBERS = [0, 1, 2, 3];
const nick = (n: number) => (PEOPLE[n] ?? '').toLowerCase().replace(' ', '-');
const time = (n: number) => `<time datetime="2026-03-0${n + 1}T09:15:00Z">${n + 1} March</time>`;

beforeAll(() => {
  document.head.innerHTML = '<base href="https://talk.copperkettle.example/thread/7">';
});

describe('the handle', () => {
  const page = (author: (n: number) => string) =>
    NUMBERS.map(
      (
        n,
      ) => `<li class="note"><p class="who">${author(n)}</p>${time(n)}<a href="/thread/7#c${n + 40}">link</a>
      <div class="words">${WORDS[n]}</div></li>`,
    ).join('');
  it.each<[string, (n: number) => string, (n: number) => string]>([
    [
      'is the last step of the link around the name',
      (n) => `<a href="/u/${nick(n)}"><b>${PEOPLE[n]}</b></a>`,
      nick,
    ],
    ['is the last step of the link in it', (n) => `<b><a href="/~/${nick(n)}/">${PEOPLE[n]}</a></b>`, nick],
    [
      'is the name where the address asks for it',
      (n) => `<a href="/user?id=${nick(n)}">${nick(n)}</a>`,
      nick,
    ],
    ['is what is written beside the name', (n) => `<b>${PEOPLE[n]}</b> <i>@${nick(n)}</i>`, nick],
  ])('%s', (_, author, handle) => {
    const { posts } = teachPage(page(author), 'Same here');
    expect(posts.map((post) => post.author.handle)).toEqual(NUMBERS.map(handle));
  });

  it('is none where all addresses end alike', () => {
    const { posts } = teachPage(
      page((n) => `<a href="/member.php?u=${n + 5}">${PEOPLE[n]}</a>`),
      'Same here',
    );
    expect(posts.map((post) => post.author.handle)).toEqual([null, null, null, null]);
  });
});

describe('the text', () => {
  it('is without the name that is repeated above it', () => {
    const post = (n: number) => `<li class="note"><div><a href="/u/${nick(n)}">${nick(n)}</a> ${time(n)}</div>
      <img src="/p/${n}"><div><b><a href="/u/${nick(n)}">${nick(n)}</a></b> <span>${WORDS[n]}</span></div></li>`;
    const { posts } = teachPage(`<ul>${NUMBERS.map(post).join('')}</ul>`, 'Same here');
    expect(posts.map(({ text }) => text)).toEqual(WORDS);
  });

  it('keeps lines apart that a page has as spans beside each other', () => {
    const post = (n: number) => `<article class="note"><a href="/u/${nick(n)}">${nick(n)}</a> ${time(n)}
      <div><span>${WORDS[n]}</span><span>${ENDS[n]}</span></div></article>`;
    const { posts } = teachPage(NUMBERS.map(post).join(''), 'Same here');
    expect(posts.map(({ text }) => text)).toEqual(WORDS.map((words, n) => `${words}\n${ENDS[n]}`));
  });
});

it('is an answer within a post, and not that post, which was pointed at', () => {
  const post = (
    n: number,
    inner: string,
  ) => `<li id="note-${n + 40}"><div><a href="/u/${nick(n)}">${PEOPLE[n]}</a> ${time(n)}
    <p>${WORDS[n]}</p></div><ul>${inner}</ul></li>`;
  const page = post(0, post(1, post(2, ''))) + post(3, '');
  const { posts } = teachPage(`<ul>${page}</ul>`, 'Try a coarser');
  expect(posts.map(({ text }) => text)).toEqual(WORDS);
});

describe('the post that opens a thread', () => {
  const answer = (
    n: number,
  ) => `<li class="answer"><a class="by" href="/u/${nick(n)}">${PEOPLE[n]}</a> ${time(n)}
    <div class="words">${WORDS[n]}</div></li>`;
  const answers = `<ul>${NUMBERS.map(answer).join('')}</ul>`;
  const opening = 'Has anybody tried the new burrs in the Tern, and do they fit?';

  it('is read too, though it looks unlike its answers', () => {
    const page = `<section class="question"><h1>Burrs</h1><div class="words">${opening}</div>
      <aside><a href="/u/mara-lind">Mara Lind</a> <time datetime="2026-02-27T09:15:00Z">27 February</time></aside></section>`;
    const { posts } = teachPage(page + answers, 'Same here');
    expect(posts.map(({ text }) => text)).toEqual([opening, ...WORDS]);
    expect(posts[0]?.author).toMatchObject({ name: 'Mara Lind', handle: 'mara-lind' });
  });

  it('is its title where it has no more', () => {
    const page = `<div class="head"><h1>Burrs for the Tern</h1>by <a class="by" href="/u/mara-lind">Mara Lind</a>,
      <time datetime="2026-02-27T09:15:00Z">27 February</time></div>`;
    const { posts } = teachPage(page + answers, 'Same here');
    expect(posts.map(({ text }) => text)).toEqual(['Burrs for the Tern', ...WORDS]);
  });

  it('is no head that repeats who wrote the first post, and when', () => {
    const page = `<div class="head"><h1>Burrs for the Tern</h1>by <a class="by" href="/u/${nick(0)}">${PEOPLE[0]}</a>,
      ${time(0)}</div>`;
    const { posts } = teachPage(page + answers, 'Same here');
    expect(posts.map(({ text }) => text)).toEqual(WORDS);
  });
});

it('is the post itself, where an answer that shows it once more was pointed at', () => {
  const post = (
    n: number,
  ) => `<li class="note">${n < 2 ? '' : `<div class="before"><b>${PEOPLE[n - 2]}</b> <i>${WORDS[n - 2]}</i></div>`}
    <a class="by" href="/u/${nick(n)}">${PEOPLE[n]}</a> ${time(n)}<div class="words"><i>${WORDS[n]}</i></div></li>`;
  const { parts } = teachPage(`<ul>${NUMBERS.map(post).join('')}</ul>`, 'Same here');
  expect(parts.text).toMatch(/:not\(div\.before, div\.before \*\)$/);
});
