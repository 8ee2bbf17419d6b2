/** @returns the language of a BCP 47 tag in English ("German"); the tag itself where it is none that is known. */
export function languageName(tag: string): string {
  try {
    return names.of(tag) ?? tag;
  } catch {
    return tag;
  }
}

const names = new Intl.DisplayNames(['en'], { type: 'language' });
