import type { Page } from '../../../lib/sites';
import { renameTag } from './site-marks';

/** What an edit took out of the page: its markup; empty where all is still there. */
interface PageEdit {
  readonly what: string;
  readonly removed: string;
}

type Edit = (element: Element, random: () => number) => string;

const edits: Readonly<Record<string, Edit>> = {
  'rename a class'(element, random) {
    const name = pick([...element.classList], random);
    if (name !== undefined) element.classList.replace(name, `q${name}`);
    return '';
  },
  'rename an attribute'(element, random) {
    const attribute = pick([...element.attributes], random);
    if (attribute === undefined) return '';
    const { name, value } = attribute;
    element.removeAttribute(name);
    element.setAttribute(`data-q-${name}`, value);
    // An address or a time in another attribute is one no more.
    return /^(?:href|datetime|title|content|src|alt)$/.test(name) ? value : '';
  },
  'change an attribute'(element, random) {
    const attribute = pick([...element.attributes], random);
    if (attribute === undefined) return '';
    const { name, value } = attribute;
    element.setAttribute(name, `q${value}`);
    return value;
  },
  'remove an attribute'(element, random) {
    const attribute = pick([...element.attributes], random);
    if (attribute === undefined) return '';
    const { name, value } = attribute;
    element.removeAttribute(name);
    return value;
  },
  'rename a tag'(element) {
    if (element.localName === 'body') return '';
    const { outerHTML, localName } = element;
    renameTag(element, localName === 'div' ? 'section' : 'div');
    // A link or a time that is a mere box leads nowhere and says nothing.
    return /^(?:a|time|img)$/.test(localName) ? outerHTML.slice(0, outerHTML.indexOf('>')) : '';
  },
  wrap(element) {
    if (element.localName === 'body') return '';
    const box = element.ownerDocument.createElement('div');
    element.replaceWith(box);
    box.append(element);
    return '';
  },
  unwrap(element) {
    if (element.localName === 'body') return '';
    const { outerHTML } = element;
    element.replaceWith(...element.childNodes);
    return outerHTML.slice(0, outerHTML.indexOf('>'));
  },
  'remove an element'(element) {
    if (element.localName === 'body') return '';
    const { outerHTML } = element;
    element.remove();
    return outerHTML;
  },
  'add an element'(element) {
    element.append(element.ownerDocument.createElement('span'));
    return '';
  },
};

/** Does one edit to one element of the page. @param random from 0 to 1, 1 excluded */
export function editAtRandom({ document }: Page, random: () => number): PageEdit {
  const element = pick([...document.body.querySelectorAll('*')], random);
  const [what, edit] = pick(Object.entries(edits), random) ?? [];
  if (element === undefined || what === undefined || edit === undefined) return { what: 'none', removed: '' };
  const place = `${what}: <${element.localName} class="${element.className}">`;
  return { what: place, removed: edit(element, random) };
}

function pick<Item>(items: readonly Item[], random: () => number): Item | undefined {
  return items[Math.floor(random() * items.length)];
}
