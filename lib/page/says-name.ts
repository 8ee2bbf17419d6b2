const WORD = /[\p{L}\p{N}\p{M}_]/u;
/** Signs that join the parts of a handle: `mara-k`, `mara.k`, `mara@forum.example`. */
const JOINT = /[-.@]/;

/** @returns whether the text has the name or handle as a whole, not as a part of a longer one. */
export function saysName(text: string, name: string): boolean {
  if (name === '') return false;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const before = Array.from(text.slice(Math.max(0, at - 4), at)).reverse();
    const after = Array.from(text.slice(at + name.length, at + name.length + 4));
    if (!goesOn(before) && !goesOn(after)) return true;
  }
  return false;
}

/** @param signs characters beside the name, the nearest first */
function goesOn([next = '', second = '']: readonly string[]): boolean {
  return WORD.test(next) || (JOINT.test(next) && WORD.test(second));
}
