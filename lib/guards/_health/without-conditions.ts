const CONDITION = /\b(?:whether|if|in case|(?<=^|[.!?]\s)(?:should you|anyone who))\b[^,.;:!?\n–—]{1,200}/giu;

/** @returns the text with blanks for what is only supposed: "if you have had a test". */
export function withoutConditions(text: string): string {
  return text.replace(CONDITION, (clause) => ' '.repeat(clause.length));
}
