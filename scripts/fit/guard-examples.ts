import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProvider } from '../../lib/guards/_health/provider-phrases';
import { type LabelledReply, LabelledReplySchema } from '../measure/guards/labelled-reply';
import { conceptsOf } from './concepts-of';
import type { Example } from './fit-weights';
import { featuresOf } from './guard-features';

/** Name of what is fitted -> folder and beginning of the file that its weights go to, within lib/guards. */
export const WEIGHT_FILES: Readonly<Record<string, string>> = {
  'review-incentive': '_reviews/incentive',
  'review-gating': '_reviews/gating',
  'green-claim': '_green/green',
  'health-relationship': '_health/care',
  'adverse-event': '_health/harm',
  praise: '_relationship/praise',
  hiding: '_relationship/hiding',
};
/** What other guards' replies count, against those written for this one. */
const OTHERS_SHARE = 0.25;

/**
 * @returns the lines of all files but those of later writers (-b, -c). With those the guards catch more and cry wolf more
 * often: on replies that nobody had seen precision fell from 0.92 to 0.915.
 */
export function readFirstReplies(folder: string): string {
  const files = readdirSync(folder).filter((file) => /(?<!-[bc])\.jsonl$/.test(file));
  return files
    .toSorted()
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
}

/** @returns the replies that a guard (or half of one) would judge, as features. */
export function examplesOf(name: string, lines: string): Example[] {
  const guard = name === 'praise' || name === 'hiding' ? 'undisclosed-relationship' : name;
  if (Object.keys(conceptsOf(name)).length === 0) throw new Error(`No concepts are called ${name}`);
  const judged = lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => LabelledReplySchema.parse(JSON.parse(line)))
    .filter((reply) => isJudged(name, reply));
  const features = featuresOf(
    name,
    judged.map((reply) => (name === 'adverse-event' ? postOf(reply) : reply.text)),
  );
  return judged.map(({ id, expect }, at) => ({
    features: features[at] ?? [],
    isWanted: expect.includes(guard),
    share: expect.includes(guard) || id?.startsWith(guard) ? 1 : OTHERS_SHARE,
  }));
}

function postOf({ post }: LabelledReply): string {
  return typeof post === 'string' ? post : (post?.text ?? '');
}

function isJudged(name: string, reply: LabelledReply): boolean {
  const { sector, visibility, relationship } = reply.context;
  const isTied = relationship !== null && relationship !== 'none';
  if (name === 'praise') return isTied;
  if (name === 'hiding') return !isTied;
  if (name === 'adverse-event') return postOf(reply) !== '';
  if (name === 'health-relationship') return visibility === 'public' && isOfCare(sector, reply.text);
  return true;
}

function isOfCare(sector: string | null, text: string): boolean {
  return sector === null ? findProvider(text).length > 0 : sector === 'health' || sector === 'pharma';
}
