import type { Page, SiteAdapter } from '../../../lib/sites';

/** A mark of a page's markup that a reader goes by. */
interface SiteMark {
  readonly kind: 'class' | 'id' | 'attribute' | 'value' | 'tag';
  /** The attribute, of a value; else the mark itself. */
  readonly name: string;
  readonly value?: string;
}

const ASKING = ['querySelector', 'querySelectorAll', 'matches', 'closest'] as const;
const NAMING = ['getAttribute', 'hasAttribute'] as const;
/** What HTML itself gives a name: no site can rename it and still have a link or a time. */
const OF_HTML = new Set(
  'href src class id title alt lang dir name type value content rel role datetime for colspan style width hidden'.split(
    ' ',
  ),
);

/** @returns all that the reader goes by on this page, found by reading it and listening to what it asks */
export function marksOf(adapter: SiteAdapter, page: Page): SiteMark[] {
  const selectors = new Set<string>();
  const names = new Set<string>();
  const restore = [
    ...[Element.prototype, Document.prototype].flatMap((proto) =>
      ASKING.map((name) => listen(proto, name, selectors)),
    ),
    ...NAMING.map((name) => listen(Element.prototype, name, names)),
  ];
  try {
    for (const element of adapter.findCandidates(page.document)) {
      adapter.readPost(element, page);
      adapter.findComposer?.(element, page);
    }
    adapter.readAccount?.(page);
  } finally {
    for (const each of restore) each();
  }
  const marks = new Map<string, SiteMark>();
  for (const mark of [...[...selectors].flatMap(marksIn), ...[...names].flatMap(attribute)])
    if (elementsWith(mark, page.document).length > 0) marks.set(JSON.stringify(mark), mark);
  return [...marks.values()];
}

/** Gives the mark another name wherever the page has it. */
export function renameMark(mark: SiteMark, { document }: Page): void {
  for (const element of elementsWith(mark, document)) {
    if (mark.kind === 'class') element.classList.replace(mark.name, `other-${mark.name}`);
    else if (mark.kind === 'id') element.id = `other-${element.id}`;
    else if (mark.kind === 'tag') renameTag(element, `other-${mark.name}`);
    else {
      const before = element.getAttribute(mark.name) ?? '';
      if (mark.kind === 'attribute') {
        element.removeAttribute(mark.name);
        element.setAttribute(`other-${mark.name}`, before);
      } else element.setAttribute(mark.name, before.replaceAll(mark.value ?? '', turned(mark.value ?? '')));
    }
  }
}

/** Puts an element of another name in the place of this one. */
export function renameTag(element: Element, name: string): void {
  const other = element.ownerDocument.createElement(name);
  for (const { name: key, value } of element.attributes) other.setAttribute(key, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** "/status/" is "/tuatsst/" then: slashes and signs keep their place. */
function turned(value: string): string {
  return value.replace(/[a-z]+/gi, (word) => `q${Array.from(word).toReversed().join('')}q`);
}

function elementsWith({ kind, name, value = '' }: SiteMark, document: Document): Element[] {
  const has = (element: Element) => {
    if (kind === 'class') return element.classList.contains(name);
    if (kind === 'id') return element.id === name;
    if (kind === 'tag') return element.localName === name;
    return (
      element.hasAttribute(name) && (kind === 'attribute' || element.getAttribute(name)?.includes(value))
    );
  };
  return Array.from(document.querySelectorAll('*')).filter(has);
}

function attribute(name: string): SiteMark[] {
  return OF_HTML.has(name) ? [] : [{ kind: 'attribute', name }];
}

function marksIn(selector: string): SiteMark[] {
  const values = [
    ...selector.matchAll(/\[\s*([\w-]+)\s*(?:[~|^$*]?=\s*(?:"([^"]*)"|'([^']*)'|([^\]\s]+)))?[^\]]*\]/g),
  ];
  const bare = selector.replace(/\[[^\]]*\]/g, '');
  return [
    ...values.flatMap(([, name = '', ...given]): SiteMark[] => {
      const value = given.find(Boolean);
      const isWord = value !== undefined && /[a-z]{2}/i.test(value) && !/[@\d]/.test(value);
      return [...attribute(name), ...(isWord ? [{ kind: 'value' as const, name, value }] : [])];
    }),
    ...[...bare.matchAll(/\.([a-z_][\w-]*)/gi)].map(([, name = '']): SiteMark => ({ kind: 'class', name })),
    ...[...bare.matchAll(/#([a-z_][\w-]*)/gi)].map(([, name = '']): SiteMark => ({ kind: 'id', name })),
    ...[...bare.matchAll(/(?:^|[\s>+~,(])([a-z]+(?:-[a-z]+)+)/g)].map(
      ([, name = '']): SiteMark => ({ kind: 'tag', name }),
    ),
  ];
}

/** @returns what ends the listening */
function listen(prototype: object, name: string, heard: Set<string>): () => void {
  const known = Object.getOwnPropertyDescriptor(prototype, name);
  const ask: unknown = known?.value;
  if (known === undefined || typeof ask !== 'function') return () => undefined;
  const value = function asked(this: unknown, ...words: unknown[]): unknown {
    heard.add(String(words[0]));
    return Reflect.apply(ask, this, words);
  };
  Object.defineProperty(prototype, name, { ...known, value });
  return () => Object.defineProperty(prototype, name, known);
}
