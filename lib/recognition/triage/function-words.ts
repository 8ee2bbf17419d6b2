/** Words that hold a sentence together, as they are compared: alone they tell a person nothing. */
const ENGLISH =
  'a an the this that these those it its i me my mine we us our you your he him his she her they them their who what ' +
  'which when where why how and or but nor so if then than as because while though although of to in on at by for from ' +
  'with without about after before into over under up down out off again just only also too very really even still yet ' +
  'already ever always almost quite rather there here now is am are was were be been being do does did doing done have ' +
  'has had having can could will would shall should may might must get got gets getting go going went let make made ' +
  "i'm i've i'd i'll it's he's she's that's there's what's you're you've you'll we're we've they're they've let's one " +
  'some any all both each every either other another more most much many few such same own since until during some';
/** These take their meaning from the word after them. */
const NEGATIONS =
  'no not never none nothing nobody nor cannot hardly ' +
  "can't won't don't doesn't didn't isn't wasn't aren't weren't couldn't wouldn't shouldn't haven't hasn't hadn't " +
  'cant wont dont doesnt didnt isnt wasnt arent werent couldnt wouldnt shouldnt havent hasnt hadnt';
/** Of the languages that the shipped examples have beside English. */
const OTHERS =
  'der die das den dem des ein eine einen einem ich du er sie es wir ihr mich mir und oder aber zu in im am an auf mit ' +
  'von fur ist sind war hat habe haben wird wie was nicht kein keine nie ' +
  'le la les un une des du de je tu il elle nous vous ils et ou mais que qui dans sur avec pour par est sont ne pas plus ' +
  'el los las una unos y o pero se mi su lo al del en con por para es son fue no ni muy mas ' +
  'il gli i di da che e non per sono si ma o os as um uma eu ele ela e mas em no na com nao';

const functionWords = new Set(`${ENGLISH} ${NEGATIONS} ${OTHERS}`.split(' '));
const negations = new Set(NEGATIONS.split(' '));

/** @returns whether the word, as it is compared, tells nothing when it stands alone */
export function isFunctionWord(word: string): boolean {
  return functionWords.has(word);
}

/** @returns whether the words after it mean the contrary */
export function isNegation(word: string): boolean {
  return negations.has(word);
}
