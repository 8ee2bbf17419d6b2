import type { Customer } from '../../../lib/domain/customer';
import { type Engagement, UsedResponseSchema } from '../../../lib/domain/engagement';

const MINUTE_MS = 60_000;
/** Time between two engagements: a hundred thousand fill four years. */
export const APART_MS = 21 * MINUTE_MS;
/** So many engagements come one after the other from as many people, then the same people again. */
const EACH_TIME = 5;

const NAMES = [
  'Mara Lind',
  'Óskar Berg',
  'ليلى حداد',
  '田中 美咲',
  'Kenji Ito',
  'Ana de la Vega',
  'דנה לוי',
  'Jo',
];
const TEXTS = [
  'The grinder stopped after two weeks. I cleaned it as the leaflet says, and it still only hums.',
  'Kaffeemaschinenentkalkungsanleitung gesucht: wo steht, wie oft die Entkalkungsflüssigkeit gewechselt wird?',
  '新しいグラインダーが二週間で止まりました。説明書どおりに掃除しても動きません。どうすればいいですか。',
  'توقفت المطحنة عن العمل بعد أسبوعين، وقد نظفتها كما يقول الدليل.',
  'Lovely kettle.',
  'Does the lid of the kettle keep its temperature? Mine cools down in ten minutes, and my neighbour’s does not.',
];
const AGENTS = ['Robin Vale', 'Sam Ortega', 'Ines Falk-Wintershausen'];
const SITES = ['x', 'hackernews', 'forum.harborfinch.example'];
const STATES = ['posted', 'posted', 'posted', 'inserted', 'withdrawn'] as const;
const OUTCOMES = ['open', 'solved', 'solved', 'no-answer', 'escalated'] as const;
const DEPARTMENTS = ['service', null, 'product', null] as const;
const RESPONSE = UsedResponseSchema.parse({
  id: 'response-1',
  version: 4,
  title: 'Grinder defect, next steps',
  approver: 'Dana Ruiz',
});

/** One of the made-up customers with the first of their engagements; null with the later ones. */
export function madeUpCustomer(number: number): Customer | null {
  if (number % EACH_TIME !== 0) return null;
  const site = pick(SITES, number);
  const identity = {
    site,
    handle: handleOf(number),
    name: pick(NAMES, number / EACH_TIME),
    profileUrl: null,
  };
  return {
    id: customerIdOf(number),
    identities: [identity],
    tags: [],
    notes: [],
    advocateEvidence: [],
    demo: false,
  };
}

/** The engagement of that number; 0 is the newest. */
export function madeUpEngagement(number: number, newestAt: number): Engagement {
  const intendedAt = newestAt - number * APART_MS;
  const state = pick(STATES, number);
  const isPosted = state === 'posted';
  const response = number % 3 === 0 ? null : RESPONSE;
  const text = `Thank you for telling us. Please send us a message with your order number ${number}.`;
  return {
    id: `engagement-${String(number).padStart(7, '0')}`,
    state,
    customerId: customerIdOf(number),
    post: {
      key: `made-up:${number}`,
      site: pick(SITES, number),
      permalink: `https://forum.harborfinch.example/t/${number}`,
      threadKey: null,
      author: {
        name: pick(NAMES, Math.floor(number / EACH_TIME)),
        handle: handleOf(number),
        profileUrl: null,
      },
      excerpt: `${pick(TEXTS, number)} (${number})`,
      postedAt: intendedAt - 12 * MINUTE_MS,
      postedAtText: null,
      reason: '@harborfinch in text',
    },
    account: 'harborfinch_help',
    agent: pick(AGENTS, number),
    response,
    differences: [],
    review: null,
    textInserted: text,
    textPosted: isPosted ? text : null,
    replyPermalink: isPosted ? `https://forum.harborfinch.example/t/${number}#reply` : null,
    postedHow: isPosted ? 'seen' : null,
    intendedAt,
    insertedAt: intendedAt + MINUTE_MS,
    postedAt: isPosted ? intendedAt + 2 * MINUTE_MS : null,
    outcome: pick(OUTCOMES, number),
    department: pick(DEPARTMENTS, number),
    suggested: null,
    followUpOn: number % 40 === 7 ? '2026-12-01' : null,
    closedReason: null,
    demo: false,
  };
}

function customerIdOf(number: number): string {
  return `customer-${String(Math.floor(number / EACH_TIME)).padStart(6, '0')}`;
}

function handleOf(number: number): string {
  return `person_${Math.floor(number / EACH_TIME)}`;
}

function pick<Value>(values: readonly Value[], number: number): Value {
  const value = values[Math.floor(number) % values.length];
  if (value === undefined) throw new Error('Nothing to pick from');
  return value;
}
