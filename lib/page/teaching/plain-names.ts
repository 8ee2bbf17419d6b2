/** Words that classes say of one post for a while, or of its place: not what a post is told by. */
const PASSING =
  /^(?:odd|even|first|last|active|current|selected|hover|focus|new|unread|read|open|closed|hidden|visible|highlight(?:ed)?|clearfix|row|col|left|right)$/i;
/** Pairs that no word has: names that a tool has made up. */
const NO_WORD =
  /[bcdfghjklmnpqrstvwxz]{5}|q[^u]|[bcdfghkpqvwxz]j|j[bcdfghjklmnpqrstvwxz]|[bfghjkmpqvw]x|x[bdfgjkqrsvz]|v[bcfghjkmpqtwxz]|z[bcfgjkmnpqrstvx]|[jkpvwz]q/i;
/** What the elements of a conversation are called by those who write their templates. */
const TELLING =
  /^(?:js-)?(?:post|comment|message|reply|review|answer|question|entry|topic|thread|author|user|name|username|time|date|text|body|content)s?$/i;
/** Share of made-up class names from which on a page's other classes are held for made up, too. */
const MOSTLY_MADE_UP = 0.3;
const MOST_ASKED = 400;

/** @returns whether a name was written by a person: words of letters, without numbers or hashes. */
export function isPlainName(name: string): boolean {
  if (name.length < 2 || name.length > 40 || /\d|^(?:css|sc|jsx|svelte)-/i.test(name)) return false;
  const words = name
    .replace(/^js-/, '')
    .split(/[-_:./]+/)
    .filter(Boolean);
  return words.length > 0 && words.every(isPlainWord);
}

/** `postBody` is two words; `gsTCUz` is none. */
function isPlainWord(word: string): boolean {
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)(?:[A-Z][a-z]+)*$/.test(word)) return false;
  const parts = word.split(/(?=[A-Z][a-z])/);
  return parts.every(
    (part) =>
      !NO_WORD.test(part) &&
      (part.length < 5 ? part.length > 1 || parts.length === 1 : /[aeiouy]/i.test(part)),
  );
}

/** Tells the classes of a page that will last. */
export class PlainClasses {
  readonly #areTrusted: boolean;

  constructor(document: Document) {
    const names = new Set<string>();
    for (const element of document.querySelectorAll('[class]')) {
      for (const name of element.classList) names.add(name);
      if (names.size > MOST_ASKED) break;
    }
    const madeUp = [...names].filter((name) => !isPlainName(name) && !isUtility(name));
    this.#areTrusted = madeUp.length <= names.size * MOSTLY_MADE_UP;
  }

  /** @returns selectors of the element's lasting classes, the most telling first; of a module's class its plain beginning */
  of(element: Element): string[] {
    const names = [...element.classList].toSorted(
      (a, b) => Number(TELLING.test(b)) - Number(TELLING.test(a)),
    );
    const modules = names.flatMap((name) => {
      const beginning = /^([A-Za-z]+_[A-Za-z]+__)[\w-]{4,8}$/.exec(name)?.[1];
      return beginning === undefined ? [] : [`[class*="${beginning}"]`];
    });
    if (!this.#areTrusted) return modules;
    const plain = names.filter((name) => isPlainName(name) && !PASSING.test(name));
    return [...modules, ...plain.map((name) => `.${CSS.escape(name)}`)];
  }
}

/** `mt-2`, `col-md-6`: written by people, though with numbers. */
function isUtility(name: string): boolean {
  return /^[a-z]+(?:[-:][a-z]+)*-?\d{1,3}$/.test(name);
}
