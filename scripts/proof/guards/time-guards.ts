import type { CheckedReply } from '../../../lib/domain/guard';
import { guards } from '../../../lib/guards';
import { loadLanguageDetector } from '../../../lib/recognition/language-detector';
import { LabelledReplySchema, toCheckedReply } from '../../measure/guards/labelled-reply';
import { type HostileText, hostileTextsOf, wearingTexts } from './hostile-texts-of-guards';

const sources = import.meta.glob<string>('../../../lib/guards/*.ts', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const languages = await loadLanguageDetector();
const detectLanguage = languages.ok ? languages.value : null;

const CONTEXT = {
  network: 'x',
  language: 'en',
  brand: 'Harbor & Finch',
  customer_name: 'Mara Lindqvist',
  sector: 'health',
  competitors: ['Old Mill Coffee'],
  banned: ['as per our policy', '/guarant\\w+/', '/(a+)+$/'],
  limit: { max: 280, count: 'x-weighted' },
};

/** @returns what makes replies with this approved text and to this post; all else stays, as while a person writes. */
export function replies(template: string, post: string): (text: string) => CheckedReply {
  const recent = Array.from({ length: 20 }, (_, at) => `${at} ${template}`);
  const labelled = { text: '', template, post, context: { ...CONTEXT, recent } };
  const made = toCheckedReply(LabelledReplySchema.parse(labelled), detectLanguage);
  return (text) => ({ ...made, text });
}

export interface Timing {
  readonly from: string;
  /** All guards on one text, in ms. */
  readonly ms: number;
  readonly slowestGuard: string;
  readonly slowestMs: number;
}

/** Hostile texts: everything of `length` characters that the guards' own words and the pieces give. */
export function hostileTexts(most: number, length: number): readonly HostileText[] {
  const own = Object.entries(sources).flatMap(([path, source]) =>
    hostileTextsOf(path.split('/').at(-1) ?? path, source, most, length),
  );
  return [...wearingTexts(length), ...own];
}

export function runGuards(reply: CheckedReply): void {
  for (const guard of guards) guard.check(reply);
}

/** @returns the milliseconds that this thread itself ran; to be asked of long work, since some systems tell it in steps of 4 ms. */
export function ownMs(work: () => void): number {
  const before = process.threadCpuUsage();
  work();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}

/** @returns the quickest of some runs; each on a text of its own, since guards keep what they derive of one. */
export function timeGuards(from: string, makeReply: (run: number) => CheckedReply, runs: number): Timing {
  let best: Timing | null = null;
  for (let run = 0; run < runs; run += 1) {
    const timing = timeOnce(from, makeReply(run));
    if (best === null || timing.ms < best.ms) best = timing;
  }
  if (best === null) throw new Error('Nothing was run');
  return best;
}

function timeOnce(from: string, reply: CheckedReply): Timing {
  let ms = 0;
  let slowest = { id: '', ms: 0 };
  for (const guard of guards) {
    const begun = performance.now();
    guard.check(reply);
    const took = performance.now() - begun;
    ms += took;
    if (took > slowest.ms) slowest = { id: guard.id, ms: took };
  }
  return { from, ms, slowestGuard: slowest.id, slowestMs: slowest.ms };
}
