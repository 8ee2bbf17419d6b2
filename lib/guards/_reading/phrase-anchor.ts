import type { Accepts } from './phrase-nodes';

/** Words of which nearly every sentence has some. */
const COMMON = new Set(
  (
    'a an the this that these those it its is are was were be been being am has have had do does did will would can could ' +
    'shall should may might must not no and or but if so as at by for from in into of off on onto out over to up with ' +
    'about after before than then there here i we you he she they me us him her them my our your his their who what which ' +
    'when where how why all any every some more most one please thank thanks just only also very get got give go make take ' +
    'der die das und ist nicht wir sie ihr ihre ein eine zu mit von fur auf in ' +
    'le la les un une de des du et est pas nous vous votre pour que en el los las y no su sus por con o os um uma e nao seu il per di'
  ).split(' '),
);

/**
 * @param steps the words of a phrase, place by place, without those that may be missing
 * @returns those of the place with the fewest common words: a sentence without any of them does not hold the phrase
 */
export function anchorOf(steps: readonly Accepts[]): Accepts {
  const [first = { words: new Set<string>(), stems: [], common: 0 }, ...others] = steps;
  return others.reduce((best, step) => (step.common < best.common ? step : best), first);
}

export function countCommon(words: ReadonlySet<string>): number {
  let count = 0;
  for (const word of words) if (COMMON.has(word)) count += 1;
  return count;
}
