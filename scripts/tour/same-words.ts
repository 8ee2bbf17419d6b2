/** Whether two texts are equal but for the kind of their line breaks and blanks at the ends. */
export function sameWords(one: string, other: string): boolean {
  return fold(one) === fold(other);
}

function fold(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ');
}
