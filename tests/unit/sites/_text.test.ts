// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { plainPieces, plainText } from '../../../lib/sites/_plain-text';
import { readText, type TextMap } from '../../../lib/sites/_text';

function rootsOf(html: string): Element[] {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return Array.from(holder.children);
}

/** Reads the children of a `div` with this markup as roots. */
function read(html: string, skip?: string): TextMap {
  return readText(rootsOf(html), skip);
}

/** Every piece must stand unchanged in its node; white space may be another kind of white space there. */
function expectPiecesToStand({ text, pieces }: TextMap): void {
  let end = 0;
  for (const { node, start, length, nodeStart } of pieces) {
    expect(start).toBeGreaterThanOrEqual(end);
    const there = node.data.slice(nodeStart, nodeStart + length);
    expect(there.replace(/\s/g, ' ')).toBe(text.slice(start, start + length).replace(/\s/g, ' '));
    end = start + length;
  }
}

describe('readText', () => {
  it.each([
    ['plain', '<p>Hello there</p>', 'Hello there'],
    ['white space folds', '<p>  Hello\n   big\t world  </p>', 'Hello big world'],
    ['white space over elements folds', '<p>Hello <b> big</b>\n<i>world</i></p>', 'Hello big world'],
    ['no space between glued elements', '<p>harbor<b>finch</b></p>', 'harborfinch'],
    ['line break', '<p>One<br>Two</p>', 'One\nTwo'],
    ['empty line', '<p>One<br><br><br><br>Two</p>', 'One\n\nTwo'],
    ['text directly before a block', '<div>One<p>Two</p>Three</div>', 'One\nTwo\nThree'],
    ['nested blocks break once', '<div><div><p>One</p></div></div><div>Two</div>', 'One\nTwo'],
    ['several roots', '<span>One</span><span>Two</span>', 'One\nTwo'],
    ['list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    ['emoji image', '<p>Nice <img alt="☕"> cup</p>', 'Nice ☕ cup'],
    ['flag image', '<p><img alt="🇫🇮"></p>', '🇫🇮'],
    ['photograph', '<p>Nice<img alt="A grinder on a table"> cup</p>', 'Nice cup'],
    ['code and controls', '<p>A<script>x()</script><style>b{}</style><button>Like</button>B</p>', 'AB'],
    [
      'a reply being written',
      '<div><p>A</p><div contenteditable="true">my draft</div><p role="textbox">x</p><p>B</p></div>',
      'A\nB',
    ],
    ['preformatted lines', '<pre>One\nTwo\n\n\n\nThree</pre>', 'One\nTwo\n\nThree'],
    ['flow text again after lines', '<div><pre>a\nb</pre>c\nd</div>', 'a\nb\nc d'],
    [
      'kept lines with blocks in line',
      '<div data-testid="tweetText">Hi <div>@harborfinch</div> you\nthere</div>',
      'Hi @harborfinch you\nthere',
    ],
    ['kept lines of Bluesky', '<div data-word-wrap="1">Hi\n<div>@ada</div> you</div>', 'Hi\n@ada you'],
    [
      'kept lines of Threads',
      '<div data-pressable-container="true"><span dir="auto">1.\n2. <div>@ada</div>!</span></div>',
      '1.\n2. @ada!',
    ],
    ['joiners and lone surrogates', '<p>👩‍👩‍👧 \ud800 x</p>', '👩‍👩‍👧 \ud800 x'],
    ['nothing', '<p></p>', ''],
  ])('%s', (_name, html, text) => {
    const map = read(html);
    expect(map.text).toBe(text);
    expectPiecesToStand(map);
    for (const root of rootsOf(html)) {
      const plain = plainText(root);
      if (plain === null) continue;
      expect(plain).toBe(readText([root]).text);
      expect(plainPieces(root, plain)).toEqual(readText([root]).pieces);
    }
  });

  it('leaves out what the selector skips', () => {
    expect(read('<div>A <blockquote>quoted</blockquote>B</div>', 'blockquote').text).toBe('A B');
  });

  it('finds a word again that follows folded white space', () => {
    const { text, pieces } = read('<p>We  love\n <b>Harbor &amp; Finch</b></p>');
    const at = text.indexOf('Finch');
    const piece = pieces.find(({ start, length }) => start <= at && at < start + length);
    expect(piece?.node.data.slice(at - piece.start + piece.nodeStart)).toBe('Finch');
  });

  it('cuts a text of more than 1 MiB and keeps the pieces within it', () => {
    const { text, pieces } = read(`<p>${'coffee '.repeat(200_000)}</p><p>end</p>`);
    expect(text).toHaveLength(1_048_576);
    const last = pieces.at(-1);
    expect((last?.start ?? 0) + (last?.length ?? 0)).toBeLessThanOrEqual(1_048_576);
  });

  it('reads nesting deeper than a call stack', () => {
    const root = document.createElement('div');
    let inner: HTMLElement = root;
    for (let depth = 0; depth < 20_000; depth += 1) {
      const next = document.createElement('span');
      inner.append(next);
      inner = next;
    }
    inner.append('deep');
    expect(readText([root]).text).toBe('deep');
  });
});

describe('plainText', () => {
  it.each([
    ['<p>Hello there</p>', 'Hello there'],
    ['<div>Ask <a href="/f">@harborfinch</a>, <b>please</b></div>', 'Ask @harborfinch, please'],
    ['<p></p>', ''],
    ['<p> Hello there </p>', 'Hello there'],
    ['<p> </p>', ''],
    ['<p>Hello\u00a0</p>', 'Hello\u00a0'],
    ['<p>Hello  there</p>', null],
    ['<p>Hello<br>there</p>', null],
    ['<p>Nice <img alt="☕"> cup</p>', null],
    ['<p>A <span contenteditable="true">draft</span></p>', null],
    ['<p role="textbox">A draft</p>', null],
    ['<button>Like</button>', null],
    ['<p>A <span class="more">Show more</span></p>', null],
  ])('%s', (html, text) => {
    for (const root of rootsOf(html)) expect(plainText(root, '.more')).toBe(text);
  });

  it.each([
    ['<p> Ask <a>@ada</a> <b>now</b> </p>', 'Ask @ada now', ['Ask ', '@ada', ' ', 'now']],
    ['<p>Ask <a>@ada</a></p>', 'Ask @ada now', null],
    ['<p>Ask<br>me</p>', 'Ask\nme', null],
    ['<p></p>', '', []],
  ])('knows where it stands in %s', (html, text, parts) => {
    for (const root of rootsOf(html)) {
      const pieces = plainPieces(root, text);
      const said = pieces?.map(({ node, nodeStart, length }) =>
        node.data.slice(nodeStart, nodeStart + length),
      );
      expect(said ?? null).toEqual(parts);
    }
  });
});
