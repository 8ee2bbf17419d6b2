import type { Term } from './term';

/** What a phrase hints at. `harmless` takes away what it overlaps ("no problem" is no problem). */
const CUE_KINDS = [
  'danger',
  'legal',
  'adverse',
  'deadline',
  'complaint',
  'bug',
  'question',
  'praise',
  'cancel',
  'buying',
  'owning',
  'loyal',
  'press',
  'job',
  'vendor',
  'help',
  'spam',
  'harmless',
] as const;
export type CueKind = (typeof CUE_KINDS)[number];

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
  adverse:
    'rash, hives, swelled up, swollen face, side effect, side effects, allergic reaction, vomiting, throwing up, nausea, ' +
    'dizzy, fainted, hospitalised, hospitalized, blurry vision, blister, blisters, blistered, itchy, itching, my skin is, ' +
    'heart racing, racing heart, palpitations, migraine, stomach pain, chest pain, made me sick, made me ill, got sick, ' +
    'emergency room, burning sensation, lips went numb, shortness of breath, overdose',
  bug:
    'crash, crashes, crashed, crashing, freezes, frozen, freezing, bug, bugs, buggy, glitch, glitches, glitchy, error, ' +
    'errors, error code, exception, force close, force closes, won’t open, won’t load, doesn’t load, not loading, ' +
    'can’t log in, can’t login, cannot log in, can’t sign in, logs me out, logged me out, lag, lags, lagging, laggy, ' +
    'black screen, blank screen, white screen, since the update, after the update, since the last update, ' +
    'latest update, new update, last update, steps to reproduce, not working, stopped working, doesn’t work, ' +
    'won’t work, unable to, server error, not responding, unresponsive, stuck on, stuck at, please fix',
  cancel:
    'cancel my subscription, cancel my account, cancel my contract, cancel my membership, cancelling my, canceling my, ' +
    'cancelled my subscription, canceled my subscription, close my account, closing my account, delete my account, ' +
    'deleting my account, unsubscribe, unsubscribed, switching to, switch to another, switching provider, ' +
    'time to switch, leaving for, i’m leaving, we’re leaving, leave you, going elsewhere, business elsewhere, ' +
    'won’t renew, not renewing, never buying again, never flying with, never order again, lost a customer, ' +
    'losing a customer, last time i, pac code, uninstalled, uninstalling, uninstall, deleted the app, done with you, ' +
    'competitor, competitors, moving to another, terminate my contract, going back to my old',
  buying:
    'want to buy, wanna buy, going to buy, gonna buy, looking to buy, about to buy, ready to order, want to order, ' +
    'like to order, want to book, like to book, where can i buy, where can i get, where to buy, how much is, ' +
    'how much are, how much for, in stock, back in stock, pre-order, preorder, pre-ordered, preordered, get a quote, ' +
    'send me an offer, price for, shopping for, saving up, take my money, add to cart, ordering one, getting one, ' +
    'buying one, need one, want one, thinking of getting, thinking about getting, thinking of buying, should i get, ' +
    'should i buy, upgrading to, interested in buying, free trial, test drive, buy me, i want the, i need the, ' +
    'i want a new, i need a new, can’t wait to get, i’d love to own, trade in',
  owning:
    'i bought, we bought, i’ve had, i have had, we use, i use, i’ve been using, been using, my order, my account, ' +
    'my subscription, my contract, my flight, my booking, my bill, my card, i ordered, i own, mine, since i got, my new',
  loyal:
    'always use, always buy, years a customer, customer for years, loyal customer, for years now, never going back, ' +
    'never buy anything else, for life, big fan, favourite brand, favorite brand, been a customer, still going strong, ' +
    'every day for',
  press:
    'journalist, reporter, press office, press contact, media contact, media enquiry, media inquiry, press enquiry, ' +
    'press kit, for an article, writing an article, writing a story, working on a story, for comment, comment for, ' +
    'interview you, an interview, newspaper, our programme, our magazine, radio, podcast, spokesperson, pr dept, ' +
    'pr department, pr team',
  job:
    'hiring, vacancy, vacancies, job opening, job openings, internship, internships, my cv, my resume, apply for, ' +
    'applied for, a job, jobs, recruiting, recruiter, careers page, apprentice, apprenticeship, cabin crew position, ' +
    'work for you, part time, part-time, graduate programme, job application, my application',
  vendor:
    'our agency, we offer, we provide, our services, our service, sponsorship, sponsor, partnership, collaborate, ' +
    'collaboration, collab, supplier, wholesale, procurement, purchasing, schedule a demo, manufacturer, ' +
    'be your supplier, introduce our, influencer, send your buyer, we help brands',
  help:
    'try turning, worked for me, works for me, fixed it for me, did it for me, you have to, you need to, you can find, ' +
    'go to settings, hope this helps, hope that helps, same problem, had the same, have you tried, what helped, ' +
    'make sure you, the solution is, in the manual',
  spam:
    'follow back, followers, click here, click the link, link in bio, dm for, dm me for, make money, earn money, ' +
    'work from home, free gift card, gift card, you have been selected, bitcoin, crypto, forex, telegram, promo code, ' +
    'recovered my, essay writing, loan, check out my, subscribe to my, giveaway',
  harmless:
    'no problem, no problems, no issue, no issues, not a problem, without a problem, without problems, without issues, ' +
    'no complaints, zero problems, zero issues, never had a problem, never had an issue, never fails, never failed, not broken, ' +
    'hate to miss, smoke free, no smoke, insult to injury, no thanks, no thank you, not delayed, ' +
    'issue resolved, issue is resolved, issue was resolved, problem solved, problem is solved, problem was solved',
};

/** @returns all phrases as terms. */
export function readCues(): Cue[] {
  return CUE_KINDS.flatMap((kind) =>
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
