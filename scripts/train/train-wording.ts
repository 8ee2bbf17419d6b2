import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CheckedReply } from '../../lib/domain/guard';
import { guards } from '../../lib/guards';
import { driftOf } from '../../lib/guards/_drift/drift';
import { withFixedReading } from '../../lib/guards/_learned/judge-wording';
import { WORDING_BITS } from '../../lib/guards/_learned/wording-features';
import { type JudgedId, VIEWS, viewsOf } from '../../lib/guards/_learned/wording-views';
import type { LabelledFeatures } from '../../lib/learning/growing-model';
import { type LinearModel, scoreFeatures } from '../../lib/learning/linear-model';
import { seededRandom } from '../../lib/learning/seeded-random';
import { trainLinear } from '../../lib/learning/train-linear';
import { LabelledReplySchema, toCheckedReply } from '../measure/guards/labelled-reply';
import { chooseLimits, type HeldOut } from './choose-limits';
import { joinModels } from './join-models';

/** A labelled reply, and the file that it is of: the guard it was written for, and by whom ("-b": another writer). */
export interface KnownReply {
  readonly file: string;
  readonly reply: CheckedReply;
  readonly expect: readonly string[];
}

const FOLDS = 5;
const OTHER_WRITER = '-b';
const ids = Object.keys(VIEWS).filter((id): id is JudgedId => id in VIEWS);

/** Files of replies that rules alone are measured with: written for some guards, and never read for what others look for. */
const LEFT_OUT = /-c\.jsonl$/u;

/** @returns the replies of a folder that are trained on, file after file. */
export function readReplies(folder: string): readonly KnownReply[] {
  return globSync(join(folder, '*.jsonl'))
    .filter((path) => !LEFT_OUT.test(path))
    .toSorted()
    .flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => {
          const labelled = LabelledReplySchema.parse(JSON.parse(line));
          return {
            file: basename(path, '.jsonl'),
            reply: toCheckedReply(labelled, null),
            expect: labelled.expect,
          };
        }),
    );
}

/** @returns one model for all wording guards, its limits, and how it did on replies that were held out. */
export function trainWording(replies: readonly KnownReply[]) {
  const trained = ids.map((id) => trainOne(id, replies));
  return {
    model: joinModels(trained.map(({ model }) => model)),
    limits: Object.fromEntries(trained.map(({ id, limits }) => [id, limits.least])),
    held: trained.map(({ id, limits }) => ({ guard: id, ...limits })),
  };
}

type Row = LabelledFeatures & { readonly row: KnownReply };

function trainOne(id: JudgedId, replies: readonly KnownReply[]) {
  const known = replies
    .filter((row) => isJudged(id, row) && (!isChoosy(id) || speaks(id, row.reply, 'sure')))
    .map((row) => ({ row, ...toRow(id, row) }));
  return { id, model: train(id, known), limits: chooseLimits(heldInParts(id, known)) };
}

/** @returns what models said of replies that they had not seen. */
function heldInParts(id: JudgedId, known: readonly Row[]): HeldOut[] {
  const held: HeldOut[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isSeen = ({ row }: Row, at: number) =>
      at % FOLDS !== fold && !(isChoosy(id) && row.file === id + OTHER_WRITER);
    const model = train(id, known.filter(isSeen));
    // The rules were written with the first writer's replies at hand: they say nothing of how well both do together.
    const asked = known.filter(({ row }, at) => at % FOLDS === fold && row.file !== id);
    held.push(...asked.map((row) => heldOut(id, model, row)));
  }
  return held;
}

function heldOut(id: JudgedId, model: LinearModel, { row, features, labels }: Row): HeldOut {
  return {
    score: scoreFeatures(model, features)[0] ?? 0,
    isWanted: labels.length > 0,
    isFound: speaks(id, row.reply, 'silent'),
    isOpen: speaks(id, row.reply, 'sure'),
    isOwn: row.file.startsWith(id),
  };
}

function speaks(id: JudgedId, reply: CheckedReply, reading: 'silent' | 'sure'): boolean {
  return withFixedReading(reading, () => guardOf(id).check({ ...reply }) !== null);
}

function guardOf(id: JudgedId) {
  const guard = guards.find((each) => each.id === id);
  if (guard === undefined) throw new Error(`No guard is called ${id}`);
  return guard;
}

function train(id: JudgedId, rows: readonly LabelledFeatures[]): LinearModel {
  const random = seededRandom(1);
  return trainLinear(rows, {
    labels: [id],
    bits: WORDING_BITS,
    kind: 'many',
    rate: 0.5,
    decay: 1e-5,
    epochs: isChoosy(id) ? 30 : 10,
    random,
  });
}

function toRow(id: JudgedId, { reply, expect }: KnownReply): LabelledFeatures {
  return { features: viewsOf(reply)(VIEWS[id]), labels: expect.includes(id) ? [0] : [] };
}

/**
 * Guards that read meaning ask only about few replies (those to a question, those with a competitor's name), and learn from
 * these alone. Their limits are chosen on a writer of whom the model has seen nothing of the kind.
 */
function isChoosy(id: JudgedId): boolean {
  return VIEWS[id] === 'meaning';
}

/** Often stands beside what another guard looks for. */
const OFTEN_BESIDE = new Set<JudgedId>(['accusation', 'promise']);

/** Other writers named only the guard that they wrote for: where the rules find another one too, it is not known. */
function isJudged(id: JudgedId, { file, reply, expect }: KnownReply): boolean {
  if (file === id || file === id + OTHER_WRITER) return true;
  if (VIEWS[id] === 'changed' && driftOf(reply) === null) return false;
  if (!file.endsWith(OTHER_WRITER) || expect.includes(id)) return true;
  return !OFTEN_BESIDE.has(id) && withFixedReading('silent', () => guardOf(id).check(reply) === null);
}
