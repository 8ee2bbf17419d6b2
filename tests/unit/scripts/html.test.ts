import { describe, expect, it } from 'vitest';
import { html } from '../../../scripts/demo/html';

describe('html', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    [`"quoted" & 'single'`, '&quot;quoted&quot; &amp; &#39;single&#39;'],
    [7, '7'],
  ])('escapes the value %s', (value, shown) => {
    expect(html`<p title="${value}">${value}</p>`.markup).toBe(`<p title="${shown}">${shown}</p>`);
  });

  it('keeps markup that it made itself', () => {
    const rows = ['<a>', 'b'].map((text) => html`<li>${text}</li>`);
    expect(html`<ul>${rows}</ul>`.markup).toBe('<ul><li>&lt;a&gt;</li>\n<li>b</li></ul>');
  });
});
