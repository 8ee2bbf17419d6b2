import type { Piece } from './address-pieces';
import { isTold } from './address-surroundings';
import { DOUBTFUL_NAMES } from './address-words';
import { genderOfName } from './first-names';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** After these a name is what is spoken of, not who is spoken to. */
const GOVERNS = set(
  'to of at in on for from with without by about as than like near over under after before behind beside between among ' +
    'into onto off through via per versus vs against around past since until except including plus minus besides ' +
    'a an the my your his her its our their this these those every each no any some both either which whose what who ' +
    'and or but nor if when while because that whether so though although where how why unless once ' +
    'is are was were be been being am has have had do does did will would can could may might must should shall ' +
    'ask asked tell told call called calls name named meet met see saw seen visit visited love loved know knew known ' +
    'thank thanked give gave given send sent show showed shown let make made bring brought take took get got find found ' +
    'miss missed remember join joined contact contacted email ring rang phone help helped hear heard say said says ' +
    'mention mentioned watch watched follow following meeting seeing having including calling asking telling helping ' +
    'need needs want wants use used buy bought try tried order ordered choose chose pick picked recommend welcome ' +
    'it him them not only even just dear mr mrs ms dr st saint new old big little young poor dearest former named aka alias ' +
    'unser unsere unserem ihr ihre der die das den dem ein eine und oder mit von bei fur zu zum zur an auf im am ist war ' +
    'heisst herr frau de du des la le les un une et ou avec chez pour par sur dans notre votre est mon ma el los las con ' +
    'por para y o en es mi su il lo gli di da che con per e del della o os as do dos na no em com um uma het een van en met',
);
/** "our driver Dave": tells who somebody else is. */
const PEOPLE = set(
  'colleague mate friend boss chef cook host nurse teacher coach son daughter brother sister mum mom dad wife husband ' +
    'partner cousin uncle aunt grandson granddaughter grandfather grandmother neighbour neighbor dog cat puppy kitten pony ' +
    'horse baby lad lass chap guy guide pilot captain clerk technician agent assistant apprentice intern holder chief ' +
    'head lead expert guru legend specialist representative rep consultant guest customer client student lady man woman ' +
    'girl boy kid child model actress singer author saint pope king queen prince princess president minister',
);
const ROLE = /^\p{L}{2,}(?:er|or|ist|man|woman|lady|mate|ian)$/u;
const NO_ROLE = set(
  'over order paper answer number after ever never either other together water weather better matter',
);

/** A name as it stands among the words. */
export interface CalledName {
  /** Index of its first word, its titles left out. */
  readonly at: number;
  readonly titles: number;
}

/** @returns whether somebody is spoken to without a mark before: "It's sorted Jackie, they'd …". `rest`: what follows. */
export function isLooselyCalled(pieces: readonly Piece[], { at, titles }: CalledName, rest: string): boolean {
  const first = pieces[at];
  const before = pieces[at - titles - 1];
  if (first === undefined || before === undefined) return false;
  if (titles === 0 && (genderOfName(first.folded) === null || DOUBTFUL_NAMES.has(first.folded))) return false;
  if (!first.isCapital && (pieces[0]?.isCapital ?? true)) return false;
  if (!/^\s?(?:[,.!?](?!\w)|$|\p{Extended_Pictographic}|[-–—] )/u.test(rest)) return false;
  if (/^(?:call|called|name|named)$/u.test(pieces[at - titles - 2]?.folded ?? '')) return false;
  return (
    !isGoverned(before) &&
    !/^\s?,? ?(?:(?!I\b|I['’])\p{Lu}|and |or |& |und |et |y )/u.test(rest) &&
    !isTold(rest)
  );
}

function isGoverned({ folded, isCapital }: Piece): boolean {
  if (isCapital && folded !== 'i') return true;
  if (GOVERNS.has(folded) || PEOPLE.has(folded) || /^\d|s['’]$|['’]/u.test(folded)) return true;
  return ROLE.test(folded) && !NO_ROLE.has(folded);
}

/** "his great-grandson, Mr Pell, …": the word before a comma tells who that is. */
export function isPerson({ folded }: Piece): boolean {
  const last = folded.split('-').at(-1) ?? '';
  return PEOPLE.has(last) || (ROLE.test(last) && !NO_ROLE.has(last));
}
