// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { countUnheard } from '../../../lib/page/count-unheard';

const POST = '<article><b>Ada</b><p>It rattles.</p></article>';

describe('what stands around the posts', () => {
  it.each([
    ['names and controls', `<main>${POST}</main>`, 11, 3],
    ['a text that was not read', `<main>${POST}<div>Me too.</div></main>`, 11, 10],
    ['runs of white space count once', `<main>\n\n  ${POST}</main>`, 11, 4],
    ['not what stands beside the main part', `<nav>Home</nav><main>${POST}</main>`, 11, 3],
    ['without a main part the outermost around', `<p>Home</p><div><ul>${POST}</ul><i>1</i></div>`, 11, 4],
    ['never less than nothing', `<main>${POST}</main>`, 99, 0],
    ['too much to look at', `<main>${POST}${'x'.repeat(300_000)}</main>`, 11, 0],
  ])('%s', (_, html, heard, expected) => {
    document.body.innerHTML = html;
    expect(countUnheard(document.querySelector('article') ?? undefined, heard)).toBe(expected);
  });

  it('is nothing where there is no post', () => {
    expect(countUnheard(undefined, 0)).toBe(0);
  });
});
