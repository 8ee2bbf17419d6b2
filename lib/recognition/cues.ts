import type { Term } from './term';

/** What a phrase hints at. `harmless` takes away what it overlaps ("no problem" is no problem). */
export type CueKind = 'danger' | 'legal' | 'deadline' | 'complaint' | 'question' | 'praise' | 'harmless';

/** An English phrase that tells what a post wants. */
export interface Cue extends Term {
  readonly kind: CueKind;
}

/** Phrases by what they hint at, separated by commas. Small on purpose: each must be plain to a reader of the reason. */
const PHRASES: Readonly<Record<CueKind, string>> = {
  danger:
    'caught fire, fire hazard, set fire, smoke, sparks, exploded, explosion, electric shock, shocked me, burned me, burned my, ' +
    'burnt me, burnt my, got burned, injured, injury, injuries, got hurt, hurt my, hospital, emergency room, unsafe, ' +
    'dangerous, hazard, hazardous, allergic reaction, food poisoning, choking',
  legal:
    'lawyer, lawyers, attorney, lawsuit, legal action, sue, suing, small claims, trading standards, consumer protection, ' +
    'chargeback, fraud, fraudulent, police, data breach, hacked, identity theft, regulator, ombudsman',
  deadline:
    'urgent, urgently, asap, emergency, immediately, right away, as soon as possible, need this today, by tomorrow',
  complaint:
    'broken, broke, breaks, stopped working, not working, not work, no longer works, doesn’t work, don’t work, didn’t work, ' +
    'isn’t working, won’t work, won’t turn on, won’t start, faulty, defective, leaking, leaks, refund, refunded, money back, ' +
    'disappointed, disappointing, disappointment, terrible, awful, worst, horrible, useless, waste of money, never again, ' +
    'poor quality, bad quality, rip off, ripoff, scam, unacceptable, angry, furious, annoyed, annoying, frustrated, ' +
    'frustrating, fed up, complaint, unhappy, let down, still waiting, no reply, no response, no answer, never arrived, ' +
    'never came, hasn’t arrived, not arrived, didn’t arrive, delayed, missing, wrong item, wrong order, damaged, cracked, ' +
    'overcharged, charged twice, double charged, can’t log in, cancelled my order, bad service, bad experience, poor service, ' +
    'terrible service, rude, ignored, ignoring me, sucks, hate, fell apart, overheats, gave up, problem, problems, issue, ' +
    'issues, fails, failed, failing, failure, jammed, jams, third time, thanks for nothing, avoid, misleading, garbage, trash, ' +
    'joke of a, ridiculous, unresponsive, nobody answers, on hold for',
  question:
    'does anyone know, anyone know, how do i, how can i, how do you, where can i, where do i, can i, could you, can you, ' +
    'is there a, any idea, wondering if, which one should, what is the, when will, do you ship, do you have, do you offer',
  praise:
    'love, loved, loving, great, amazing, awesome, excellent, fantastic, brilliant, perfect, perfectly, wonderful, ' +
    'thank you, thanks, well done, recommend, recommended, best, happy, delighted, impressed, five stars, shout out, shoutout, ' +
    'kudos, superb, beautiful, delicious, game changer, favorite, favourite, good job, great job, big fan, so good, helpful',
  harmless:
    'no problem, no problems, no issue, no issues, not a problem, without a problem, without problems, without issues, ' +
    'no complaints, zero problems, zero issues, never had a problem, never had an issue, never fails, never failed, not broken, ' +
    'hate to miss, smoke free, no smoke, insult to injury, no thanks, no thank you, not delayed, ' +
    'issue resolved, issue is resolved, issue was resolved, problem solved, problem is solved, problem was solved',
};

const KINDS: readonly CueKind[] = [
  'danger',
  'legal',
  'deadline',
  'complaint',
  'question',
  'praise',
  'harmless',
];

/** @returns all phrases as terms. */
export function readCues(): Cue[] {
  return KINDS.flatMap((kind) =>
    PHRASES[kind]
      .split(',')
      .flatMap((phrase) => formsOf(phrase.trim()))
      .map((form) => ({ form, bounds: 'name', kind })),
  );
}

/** In haste people leave the apostrophe out. */
function formsOf(phrase: string): string[] {
  return phrase.includes('’') ? [phrase, phrase.replaceAll('’', '')] : [phrase];
}
