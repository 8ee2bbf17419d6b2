/** @returns the words that an element holds, on one line, without the marks of direction around names. */
export function wordsOf(element: Element): string {
  return (element.textContent ?? '').replace(/[\s\u200e\u200f\u202a-\u202e]+/g, ' ').trim();
}

/** @returns the words without numbers and case: "12 Likes" and "3 likes" are the same control. */
export function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/[\d.,]+|\s+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
