import type { ReadonlySignal } from '@preact/signals';
import type { Department } from '../domain/department';
import type { DetectLanguage } from '../domain/guard';
import { type JudgedKind, type LearnedRow, NOT_ABOUT_US } from '../domain/learned-row';
import type { Mention } from '../domain/mention';
import type { Counts } from '../domain/post';
import { besideOf, replacesWord } from '../domain/replaces-word';
import { verdictOf } from '../domain/said-verdicts';
import type { Settings } from '../domain/settings';
import type { Intent, Judged } from '../domain/triage';
import { messages } from '../messages';
import { judgeLanguage } from '../recognition/judge-language';
import { FEATURES_VERSION, readPostFeatures } from '../recognition/read-post-features';
import { routePost } from '../routing';
import { correctJudgement } from '../services/correct-judgement';
import type { Store } from '../services/store';
import { undoJudgement } from '../services/undo-judgement';
import type { LearnedRows } from './learned-rows';
import type { Notices } from './notices';
import type { Queue } from './queue';
import { createTeamTopics, type TeamTopics } from './team-topics';

/** The verdicts on a post, and how a person puts them right. */
export interface Judgement extends TeamTopics {
  /** Who should answer, and why; null: nobody. */
  routeOf(mention: Mention): Judged<Department> | null;
  /** As the page declares it, or as it is written once that can be told; null: nothing tells. */
  languageOf(mention: Mention): Judged<string> | null;
  /** @returns the value of that verdict now; null: none */
  verdictOf(mention: Mention, what: JudgedKind): string | null;
  /** Keeps what the person says, learns from it, and says how much it changed; the notice takes it back. */
  correct(mention: Mention, what: JudgedKind, value: string | null): Promise<void>;
  /** The same for a kind of post beside the main one: it is that, too, or it is not. */
  correctBeside(mention: Mention, intent: Intent, isSo: boolean): Promise<void>;
}

interface JudgementParts {
  readonly store: Store;
  readonly notices: Notices;
  readonly queue: Pick<Queue, 'judged' | 'judgedAgain' | 'mentions' | 'reach'>;
  readonly rows: LearnedRows;
  readonly settings: ReadonlySignal<Settings | null>;
  /** What was said not to be about us is about us again. */
  onBack(mention: Mention): void;
  /** Null while its tables are not loaded. */
  readonly detectLanguage: ReadonlySignal<DetectLanguage | null>;
}

const words = messages.panel.judgement;

/** Judges who should answer, and takes corrections of every verdict. */
export function createJudgement(parts: JudgementParts): Judgement {
  const { store, notices, queue, rows, detectLanguage } = parts;
  const teamTopics = createTeamTopics(parts);
  const saidOf = ({ post }: Mention, what: JudgedKind) =>
    rows.said.value.get(post.key)?.find((row) => row.what === what && besideOf(row) === null);
  const routeOf = (mention: Mention) => {
    // That nobody should answer is no department that a route could name.
    if (saidOf(mention, 'department')?.value === null) return null;
    return routePost({ ...mention, counts: countsOf(mention, queue.reach.value) });
  };
  const languageOf = (mention: Mention) => {
    if (saidOf(mention, 'language') !== undefined) return mention.language;
    return judgeLanguage(mention.post.language, detectLanguage.value?.(mention.post.text) ?? null);
  };
  const current = (mention: Mention, what: JudgedKind) => {
    if (what === 'language') return languageOf(mention)?.value ?? null;
    if (what === 'department') return routeOf(mention)?.value ?? null;
    return what === 'topic' ? (teamTopics.topicsOf(mention)[0]?.value ?? null) : verdictOf(mention, what);
  };

  /** @param earlier what the person had said of it before: that holds again */
  const undo = async (mention: Mention, row: LearnedRow, earlier: readonly LearnedRow[]) => {
    const undone = await undoJudgement(store, row);
    if (!undone.ok) return notices.report(undone.problem);
    rows.remove(new Set([row.id]));
    for (const each of earlier) {
      const again = notices.take(await correctJudgement(store, each));
      if (again !== undefined) rows.add(again);
    }
    if (isRefusal(row)) parts.onBack(mention);
  };

  const keep = async (mention: Mention, said: Pick<LearnedRow, 'what' | 'was' | 'value'>) => {
    const { post, matches } = mention;
    const { what } = said;
    const known = rows.said.value.get(post.key) ?? [];
    const kept = await correctJudgement(store, {
      ...said,
      subjectId: matches[0]?.subjectId ?? '',
      features: readPostFeatures(what, post, matches),
      featuresVersion: FEATURES_VERSION,
      postKey: post.key,
    });
    const row = notices.take(kept);
    if (row === undefined) return;
    const earlier = known.filter((each) => replacesWord(row, each));
    const before = queue.judged.value;
    rows.add(row);
    await queue.judgedAgain();
    const changed = countChanged(before, queue.judged.value, post.key);
    notices.add({
      state: 'done',
      sentence: `${isRefusal(row) ? messages.panel.setAside['not-about-us'] : words.kept[what]} ${words.changed(changed)}`,
      action: { label: messages.panel.undo, run: () => void undo(mention, row, earlier) },
    });
  };

  return {
    ...teamTopics,
    routeOf,
    languageOf,
    verdictOf: current,
    correct(mention, what, value) {
      const earlier = saidOf(mention, what);
      // What it was judged to be, not what was said of it before.
      const was = earlier === undefined ? current(mention, what) : earlier.was;
      return keep(mention, { what, was, value });
    },
    correctBeside: (mention, intent, isSo) =>
      keep(mention, { what: 'intent', was: isSo ? null : intent, value: isSo ? intent : null }),
  };
}

function isRefusal({ what, value }: LearnedRow): boolean {
  return what === 'about' && value === NOT_ABOUT_US;
}

function countsOf({ post }: Mention, reach: ReadonlyMap<string, Counts>): Counts | null {
  return reach.get(post.key) ?? post.counts ?? null;
}

type Mentions = ReadonlyMap<string, Mention>;

/** How many other posts are judged otherwise than before. */
function countChanged(before: Mentions, after: Mentions, postKey: string): number {
  let changed = 0;
  for (const [key, mention] of after) {
    const earlier = before.get(key);
    if (key !== postKey && earlier !== undefined && digest(earlier) !== digest(mention)) changed += 1;
  }
  return changed;
}

/** The values alone: a reason may be told anew without a change of the verdict. */
function digest({ about, intents, sentiment, topics, stage, department }: Mention): string {
  const values = [about, ...intents, sentiment, ...topics].map(({ value }) => value);
  return JSON.stringify([...values, stage?.value, department?.value]);
}
