const SYLLABLES = 'bra dol fen gir hup jav kel lom mis nod pra quil rov sten tul vim wex yor zan che'.split(
  ' ',
);

/** @returns a post about a part that no other number has */
export function exampleOf(number: number): string {
  return `the ${madeUpWord(number)} of my machine came loose`;
}

/** @returns a name that no other number has */
function madeUpWord(number: number): string {
  const at = (place: number) => SYLLABLES[Math.floor(number / SYLLABLES.length ** place) % SYLLABLES.length];
  return [at(0), at(1), at(2), at(0)].join('');
}
