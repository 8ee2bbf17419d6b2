/** Folded, as `_words` gives them. */
const NEGATORS = new Set(
  [
    'not no never none nobody nothing nowhere neither nor without hardly barely scarcely rarely seldom unable dont doesnt cant wont isnt didnt arent',
    'nicht kein keine keinen keinem keiner keines nie niemals niemand nichts ohne weder',
    'pas jamais aucun aucune rien personne sans guere',
    'nunca jamas nadie nada ninguno ninguna ningun sin tampoco',
    'nao sem nenhum nenhuma ninguem',
    'non mai nessuno niente senza',
    'niet geen nooit niemand niets zonder',
  ].flatMap((words) => words.split(' ')),
);

/** What comes and goes with a negation: they carry no statement of their own. */
const AUXILIARIES = new Set(
  [
    'a an the any some do does did is are was were be been being am have has had can could may might must shall should will would need needs ought to of at all in on by means way longer more whatsoever yet ever even still already also always often usually with everybody everyone everything every each somebody someone something anybody anyone anything all both either able account circumstances under if unless or and but as',
    'ein eine einen einem einer immer stets jeder jede jedes alle alles mit jemand etwas ist sind war waren hat haben kann konnen wird werden mehr noch schon',
    'ne n un une des du de la le les toujours avec tout tous toute chacun quelqu est sont a ont plus peut peuvent d l',
    'un una unos el la los las siempre con todo todos cada alguien algo es son esta estan ha han puede pueden si tambien',
    'um uma o os as sempre com todo todos cada alguem algo e sao pode podem sim',
    'il lo gli uno sempre tutti tutto puo possono si',
    'een het de altijd met iedereen alles kan kunnen wel',
  ].flatMap((words) => words.split(' ')),
);

const OPPOSITES: readonly (readonly [string, string])[] = [
  [
    'permitted|allowed|possible|welcome|authorised|authorized',
    'prohibited|forbidden|banned|impossible|barred',
  ],
  ['safe|harmless', 'dangerous|unsafe|harmful|hazardous|risky'],
  ['included|including|include|includes', 'excluded|excluding|exclude|excludes'],
  ['open|opened|opens', 'closed|shut|closes'],
  ['accept|accepts|accepted', 'refuse|refuses|refused|reject|rejects|rejected|decline|declines|declined'],
  ['approved|approve|granted', 'rejected|declined|refused|denied'],
  ['true|correct|right|accurate', 'false|wrong|incorrect|inaccurate|untrue'],
  ['valid|active', 'void|invalid|expired|inactive'],
  ['available', 'unavailable'],
  ['required|mandatory|compulsory|obligatory', 'optional|voluntary|unnecessary'],
  ['enabled|enable|enables', 'disabled|disable|disables'],
  ['yes', 'no'],
  ['before', 'after'],
  ['agree|agrees', 'disagree|disagrees'],
  ['confirm|confirmed|confirms', 'deny|denied|denies'],
  ['covered|covers', 'uncovered|excluded|excludes'],
  [
    'increase|increases|increased|rise|rises|raise|raised|higher|up|more',
    'decrease|decreases|decreased|fall|falls|lower|lowered|down|less|fewer',
  ],
  ['free', 'chargeable'],
  ['legal|lawful', 'illegal|unlawful'],
  ['keep|keeps', 'lose|loses'],
  ['start|starts|begin|begins', 'stop|stops|end|ends'],
  ['public', 'private|secret'],
  ['working|works', 'broken|fails'],
  ['likely', 'unlikely'],
  ['erlaubt|moglich|gestattet|zulassig', 'verboten|unmoglich|untersagt|unzulassig'],
  ['offen|geoffnet', 'geschlossen|zu'],
  ['autorise|permis|possible', 'interdit|impossible|defendu'],
  ['ouvert|ouverte|ouverts', 'ferme|fermee|fermes'],
  ['permitido|posible|possivel', 'prohibido|imposible|proibido|impossivel'],
  ['abierto|abierta|aberto|aberta', 'cerrado|cerrada|fechado|fechada'],
  ['vero|aperto|permesso|possibile', 'falso|chiuso|vietato|impossibile'],
];
const SIDES = OPPOSITES.map((pair) => pair.map((words) => new Set(words.split('|'))));
const PREFIXES = ['un', 'in', 'im', 'ir', 'il', 'dis', 'non', 'de', 'mis'];

export function isNegator(word: string): boolean {
  return NEGATORS.has(word);
}

export function isAuxiliary(word: string): boolean {
  return AUXILIARIES.has(word);
}

/** @returns whether one says the opposite of the other: "safe" and "unsafe", "permitted" and "prohibited". */
export function areOpposites(one: string, other: string): boolean {
  if (isPrefixed(one, other) || isPrefixed(other, one)) return true;
  if (one.endsWith('ful') && other === `${one.slice(0, -3)}less`) return true;
  if (one.endsWith('less') && other === `${one.slice(0, -4)}ful`) return true;
  return SIDES.some(
    ([left, right]) =>
      (left?.has(one) && right?.has(other)) === true || (right?.has(one) && left?.has(other)) === true,
  );
}

function isPrefixed(longer: string, word: string): boolean {
  return word.length > 2 && PREFIXES.some((prefix) => longer === prefix + word);
}

/** @returns whether both are forms of one word: "breathes" and "breathe", "tried" and "try". */
export function isSameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const stem = short.replace(/(?:e|y|s|es|ed|en|t)$/u, '');
  return stem.length >= 2 && long.startsWith(stem) && long.length - stem.length <= 4;
}
