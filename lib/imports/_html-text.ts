const LOOKS_LIKE_HTML = /<(?:p|br|div|span|a|b|i|u|strong|em|ul|ol|li|h[1-6]|table|blockquote)\b[^<>]*>/iu;
/** Begin and end a line. */
const BLOCKS = new Set(
  'address article blockquote div dl dd dt footer h1 h2 h3 h4 h5 h6 header hr li ol p pre section table tr ul'.split(
    ' ',
  ),
);
/** Have an empty line around them. */
const APART = new Set('blockquote h1 h2 h3 h4 h5 h6 ol p pre table ul'.split(' '));
/** Stand between words until all is joined: at least a new line here, or an empty one. */
const NEW_LINE = '\ue000';
const EMPTY_LINE = '\ue001';
const BREAKS = /[ \t\ue000\ue001\n]*[\ue000\ue001\n][ \t\ue000\ue001\n]*/gu;
const UNSEEN = new Set(['script', 'style', 'head', 'title', 'template', 'noscript']);

/** @returns whether the text holds marks that only HTML has. */
export function looksLikeHtml(text: string): boolean {
  return LOOKS_LIKE_HTML.test(text);
}

/** @returns the words of an HTML text: blocks and `<br>` as lines, list items with "- ", links with their address. */
export function htmlToText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return partsOf(body).join('').replace(/ {2,}/gu, ' ').replace(BREAKS, linesOf).trim();
}

/** What several ends and beginnings of lines in a row come to: one line or two. */
function linesOf(run: string): string {
  const breaks = run.split('\n').length - 1;
  return run.includes(EMPTY_LINE) || breaks > 1 ? '\n\n' : '\n';
}

function partsOf(node: Node): string[] {
  return [...node.childNodes].flatMap((child) => {
    if (child.nodeType === Node.TEXT_NODE)
      return [(child.textContent ?? '').replace(/[\s\ue000\ue001]+/gu, ' ')];
    return child instanceof Element ? elementParts(child) : [];
  });
}

function elementParts(element: Element): string[] {
  const name = element.localName;
  if (UNSEEN.has(name)) return [];
  if (name === 'br') return ['\n'];
  if (name === 'img') return [element.getAttribute('alt') ?? ''];
  const inner = partsOf(element);
  if (name === 'a') return [linkText(inner.join(''), element.getAttribute('href') ?? '')];
  if (!BLOCKS.has(name)) return inner;
  const around = APART.has(name) ? EMPTY_LINE : NEW_LINE;
  // `<div><br></div>` is an empty line.
  if (inner.join('').trim() === '') return [inner.includes('\n') ? EMPTY_LINE : NEW_LINE];
  return [around, ...(name === 'li' ? [bulletOf(element)] : []), ...inner, around];
}

function bulletOf(item: Element): string {
  const list = item.parentElement;
  if (list?.localName !== 'ol') return '- ';
  return `${[...list.children].indexOf(item) + 1}. `;
}

function linkText(text: string, address: string): string {
  const words = text.trim();
  const bare = address.trim().replace(/^(?:mailto|tel):/iu, '');
  if (bare === '' || bare.startsWith('#') || /^javascript:/iu.test(bare) || words === bare) return text;
  if (words === '' || withoutScheme(words) === withoutScheme(bare)) return bare;
  return `${words} (${bare})`;
}

function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//iu, '').replace(/\/$/u, '');
}
