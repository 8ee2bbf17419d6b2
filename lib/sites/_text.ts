/** One stretch of the text that stands unchanged in one text node. */
export interface TextPiece {
  readonly node: Text;
  /** Where the stretch begins in the text, in UTF-16 code units. */
  readonly start: number;
  /** Its length, in UTF-16 code units; the same in text and node. */
  readonly length: number;
  /** Where the stretch begins in the node's own data. */
  readonly nodeStart: number;
}

/** A text as a person reads it, and where each part of it stands in the document. */
export interface TextMap {
  readonly text: string;
  /** In order of `start`; what lies between pieces (line breaks, emoji images) stands in no text node. */
  readonly pieces: readonly TextPiece[];
}

/** Longest text read, in UTF-16 code units: a post may hold no more. */
const MAX_LENGTH = 1_048_576;

/**
 * Elements whose own style keeps line breaks and sets their `div` parts in line. Listed, since asking the
 * browser for a computed style can force it to restyle the page.
 */
const KEEPS_LINES =
  'pre, #content-text, [data-testid="tweetText"], [data-word-wrap], [data-pressable-container] span[dir="auto"]';

const NOT_TEXT = new Set(
  'AUDIO BUTTON CANVAS IFRAME NOSCRIPT OBJECT OPTION SCRIPT SELECT STYLE SVG TEMPLATE TEXTAREA VIDEO'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u;
const TEXT_NODE = 3;
const ELEMENT_NODE = 1;

/**
 * Reads text from text nodes alone, so that no layout is forced: block boundaries and `br` give "\n", runs of
 * white space one space, emoji images their alternative text.
 * @param skip selector of what inside the roots does not belong to the text
 */
export function readText(roots: readonly Element[], skip?: string): TextMap {
  const writer = new TextWriter();
  for (const root of roots) {
    if (writer.isFull) break;
    writer.breakLine();
    walk(root, skip, writer);
  }
  return writer.finish();
}

/** @returns the element's text, as `readText` reads it; empty where there is no element. */
export function textOf(element: Element | null | undefined, skip?: string): string {
  return element ? readText([element], skip).text : '';
}

/** Walks without recursion: a hostile page may nest deeper than the stack. */
function walk(root: Element, skip: string | undefined, writer: TextWriter): void {
  const keepsLines = root.closest(KEEPS_LINES) !== null;
  let keeper: Element | null = keepsLines ? root : null;
  let node: Node | null = enter(root, keeper !== null, undefined, writer) ? root.firstChild : null;
  while (node !== null && !writer.isFull) {
    if (isText(node)) {
      writer.write(node, keeper !== null);
    } else if (isElement(node) && enter(node, keeper !== null, skip, writer)) {
      if (keeper === null && node.matches(KEEPS_LINES)) keeper = node;
      if (node.firstChild !== null) {
        node = node.firstChild;
        continue;
      }
    }
    while (node !== null && node.nextSibling === null) {
      node = node.parentNode;
      if (node === null || node === root) return;
      if (keeper === node) keeper = null;
      if (isElement(node)) leave(node, keeper !== null, writer);
    }
    node = node === null ? null : node.nextSibling;
  }
}

/** @returns whether the element's children belong to the text. */
function enter(element: Element, inLine: boolean, skip: string | undefined, writer: TextWriter): boolean {
  const name = element.tagName.toUpperCase();
  if (NOT_TEXT.has(name) || isEditor(element) || (skip !== undefined && element.matches(skip))) return false;
  if (name === 'BR') writer.newLine();
  else if (name === 'IMG') writer.insert(emojiOf(element));
  else leave(element, inLine, writer);
  return true;
}

/** What is being written inside a post is no part of the post. */
function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return (editable !== null && editable !== 'false') || element.getAttribute('role') === 'textbox';
}

function leave(element: Element, inLine: boolean, writer: TextWriter): void {
  if (!inLine && BLOCKS.has(element.tagName.toUpperCase())) writer.breakLine();
}

function emojiOf(image: Element): string {
  const alternative = image.getAttribute('alt') ?? '';
  return alternative.length <= 64 && EMOJI.test(alternative) ? alternative : '';
}

function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}

function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

const SPACE = 0x20;

/** White space as HTML folds it: space, tab, line feed, form feed, carriage return. By hand: a pattern costs more than the rest. */
function isSpace(data: string, at: number): boolean {
  const unit = data.charCodeAt(at);
  return unit === SPACE || (unit <= 0x0d && unit >= 0x09 && unit !== 0x0b);
}

function endOfSpace(data: string, from: number): number {
  let at = from;
  while (at < data.length && isSpace(data, at)) at += 1;
  return at;
}

/** Words with one space between them stay together. */
function endOfWords(data: string, from: number): number {
  let at = from;
  while (at < data.length) {
    if (!isSpace(data, at)) at += 1;
    else if (data.charCodeAt(at) === SPACE && at + 1 < data.length && !isSpace(data, at + 1)) at += 2;
    else break;
  }
  return at;
}

/** Collects the text; white space and line breaks wait until something follows them. */
class TextWriter {
  #text = '';
  #pieces: TextPiece[] = [];
  #lines = 0;
  /** The white space that waits, and where in which node it stands. */
  #space: { node: Text; at: number } | null = null;

  get isFull(): boolean {
    return this.#text.length >= MAX_LENGTH;
  }

  /** Ends the line unless it is ended already. */
  breakLine(): void {
    this.#lines = Math.max(this.#lines, 1);
  }

  /** One more line break; at most one empty line is kept. */
  newLine(): void {
    this.#lines = Math.min(this.#lines + 1, 2);
  }

  insert(text: string): void {
    if (text === '') return;
    this.#settle();
    this.#text += text;
  }

  write(node: Text, keepsLines: boolean): void {
    const { data } = node;
    for (let at = 0; at < data.length && !this.isFull; ) {
      const end = isSpace(data, at) ? endOfSpace(data, at) : endOfWords(data, at);
      if (isSpace(data, at)) this.#wait(node, at, data.slice(at, end), keepsLines);
      else this.#append(node, at, data.slice(at, end));
      at = end;
    }
  }

  finish(): TextMap {
    if (this.#text.length <= MAX_LENGTH) return { text: this.#text, pieces: this.#pieces };
    const text = this.#text.slice(0, MAX_LENGTH);
    const pieces = this.#pieces
      .filter((piece) => piece.start < MAX_LENGTH)
      .map((piece) => ({ ...piece, length: Math.min(piece.length, MAX_LENGTH - piece.start) }));
    return { text, pieces };
  }

  #wait(node: Text, at: number, space: string, keepsLines: boolean): void {
    const lines = keepsLines ? space.split('\n').length - 1 : 0;
    for (let line = 0; line < Math.min(lines, 2); line += 1) this.newLine();
    this.#space ??= { node, at };
  }

  #append(node: Text, at: number, part: string): void {
    this.#settle();
    this.#push(node, at, part);
  }

  #settle(): void {
    if (this.#text !== '' && this.#lines > 0) this.#text += '\n'.repeat(this.#lines);
    else if (this.#text !== '' && this.#space !== null) this.#push(this.#space.node, this.#space.at, ' ');
    this.#lines = 0;
    this.#space = null;
  }

  #push(node: Text, nodeStart: number, part: string): void {
    const start = this.#text.length;
    const last = this.#pieces.at(-1);
    if (
      last?.node === node &&
      last.nodeStart + last.length === nodeStart &&
      last.start + last.length === start
    ) {
      this.#pieces[this.#pieces.length - 1] = { ...last, length: last.length + part.length };
    } else {
      this.#pieces.push({ node, start, length: part.length, nodeStart });
    }
    this.#text += part;
  }
}
