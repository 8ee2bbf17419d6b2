import type { LibraryRow, LibrarySlot } from './read-library';

/** Long, but not unheard of: what a well-known slot may be filled with. */
const KNOWN: Readonly<Record<string, string>> = {
  'customer.name': 'Maria-Magdalena',
  'customer.handle': 'maria.magdalena.k',
  brand: 'Harbor & Finch Roast',
  'agent.name': 'Maria-Magdalena',
};
const KNOWN_JA: Readonly<Record<string, string>> = { ...KNOWN, 'customer.name': 'とくがわいえやす' };
/** The longest month of each language. */
const DATES: Readonly<Record<LibraryRow['language'], string>> = {
  en: '30 September 2026',
  de: '30. September 2026',
  fr: '30 septembre 2026',
  es: '30 de septiembre de 2026',
  'pt-BR': '30 de setembro de 2026',
  ja: '2026年12月30日',
};

/** @returns the body with every slot filled as long as it may become. */
export function fillForLength(row: LibraryRow): string {
  const known = row.language === 'ja' ? KNOWN_JA : KNOWN;
  const fillings = new Map(row.slots.map((slot) => [slot.name, longest(slot, row.language)]));
  return row.body.replaceAll(
    /\{\{([^{}]+)\}\}/gu,
    (_all, name: string) => fillings.get(name) ?? known[name] ?? '',
  );
}

function longest(slot: LibrarySlot, language: LibraryRow['language']): string {
  if (slot.type === 'link') return 'https://www.harborfinch.example/a/page';
  if (slot.type === 'date') return DATES[language];
  if (slot.type === 'number') return '2026';
  if (slot.choices) return slot.choices.reduce((a, b) => (b.length > a.length ? b : a));
  return (language === 'ja' && slot.from !== 'settings' ? 'あ' : 'a').repeat(slot.maxLength ?? 1_000);
}
