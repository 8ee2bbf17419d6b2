/** Sorts of words that stand beside a name and tell whether it is one. English, in small letters. */
const SORTS: Readonly<Record<string, string>> = {
  article: 'the a an another',
  owner: 'my your his her our their its mine ur',
  thisThat: 'this that these those some any every each no all both which what',
  place: 'on in at onto into inside near around over under above behind across through along',
  source: 'via from by with using per',
  toFor: 'to for against about of like than without as vs versus and or & +',
  talk:
    'says said say announces announced announce reveals revealed admits admitted confirms confirmed denies denied ' +
    'tells told warns warned claims claimed responds responded apologises apologizes promised promises insists',
  deal:
    'launches launched launch unveils unveiled releases released introduces introduced buys bought acquires acquired ' +
    'sells sold hires hired fires fired sues sued recalls recalled cuts raises raised opens opened closes closed closing ' +
    'plans planned adds added offers offered charges charged refunds refunded ships shipped sponsors partners merges ' +
    'reports reported posts posted joins joined suffers suffered updates updated debuts rolls drops dropped kills',
  being: "is was are were be been being am isn’t isn't wasn't aren't",
  doing:
    'has have had does do did will would can could should may might must needs need keeps kept makes made gives gave ' +
    "gets got lets let takes took wants wanted knows knew thinks thought won't can't doesn't didn't hasn't hadn't",
  use:
    'use used uses using try tried trying love loved loving hate hated hating recommend need want install installed ' +
    'download downloaded join joined follow following delete deleted leave left email emailed call called phoned ' +
    'contact contacted ask asked told tell dear hey hi hello thanks thank thx cheers switched switching boycott buy ' +
    'bought order ordered ordering sell sold return returned check visit visited work works worked',
  firm:
    'inc ltd llc plc corp gmbh co company group brand ceo cfo boss founder spokesperson spokesman executive executives ' +
    'chief employee employees staff worker workers team shares stock stocks share investors profits profit earnings ' +
    'revenue sales customer customers user users subscriber subscribers member members fan fans support service ' +
    'services helpline headquarters hq store stores shop shops outlet branch branches office offices site website ' +
    'app apps account accounts page profile api software update version subscription membership delivery refund ' +
    'order orders warranty driver drivers products product range ad ads advert commercial campaign logo server servers',
  reading: 'report reports news exclusive live update interview analysis editor journalist correspondent',
  amount:
    'one two three four five six ten half dozen many few several more most much little lot lots bit piece slice bag cup',
  time: 'today yesterday tomorrow tonight now again yet soon later ago morning night week weekend month year years day days',
};

/** Sorts of a word: a word may be of several. */
const SORTS_OF: ReadonlyMap<string, readonly string[]> = sortWords();

function sortWords(): Map<string, string[]> {
  const sorts = new Map<string, string[]>();
  for (const [sort, words] of Object.entries(SORTS)) {
    for (const word of words.split(' ')) sorts.set(word, [...(sorts.get(word) ?? []), sort]);
  }
  return sorts;
}

/** @returns what sorts of words this one belongs to, by list, by ending, or by what it is made of */
export function sortsOf(word: string): readonly string[] {
  const listed = SORTS_OF.get(word);
  if (listed !== undefined) return listed;
  if (/^\d/u.test(word)) return ['number'];
  if (/^[^\p{L}\p{N}]/u.test(word)) return ['sign'];
  if (word.length > 4 && word.endsWith('ing')) return ['ing'];
  if (word.length > 3 && word.endsWith('ed')) return ['ed'];
  if (word.length > 4 && word.endsWith('ly')) return ['ly'];
  if (word.length > 3 && word.endsWith('s') && !word.endsWith('ss')) return ['s'];
  return ['word'];
}
