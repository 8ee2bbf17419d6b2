import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { pageKindOf } from '../domain/page-kind';
import { judgeReading, learnReading, type ReadingFinding, type ReadingRecord } from '../domain/reading-check';
import type { FrameReading } from './embedded';
import type { PageFacts } from './page-state';
import type { PanelSide } from './panel-side';

/** From here on a frame is taken as one of its kind, in ms. */
const LEARNT_AFTER_MS = 5_000;

/** Tells when comment sections in frames of their own are read worse than such sections were before. */
interface EmbedCheck {
  readonly findings: ReadonlySignal<readonly ReadingFinding[]>;
  /** The person says that nothing is wrong. */
  accept(): Promise<void>;
}

/** Holds each frame against the history of its site and kind, which it keeps. */
export function createEmbedCheck(
  history: PanelSide['readingHistory'],
  frames: ReadonlySignal<readonly FrameReading[]>,
  now: () => number,
  stop: AbortSignal,
): EmbedCheck {
  const records = signal<ReadonlyMap<string, ReadingRecord | null>>(new Map());
  /** Those whose history is known, or is being looked up, by the address of the frame. */
  const begun = new Set<string>();
  const judge = ({ facts, closely }: FrameReading) =>
    judgeReading(closely, records.value.get(kindOf(facts)) ?? null);
  const keep = (kind: string, record: ReadingRecord | null) => {
    records.value = new Map(records.value).set(kind, record);
  };
  const learn = async ({ facts, closely }: FrameReading) => {
    const kind = kindOf(facts);
    const next = learnReading(closely, records.peek().get(kind) ?? null, now());
    keep(kind, next);
    await history.save(kind, next);
  };
  const learnLater = async (url: string) => {
    const frame = frames.peek().find(({ facts }) => facts.url === url);
    if (stop.aborted || frame === undefined || frame.closely.candidates === 0) return;
    if (judge(frame).every(({ level }) => level !== 'changed')) await learn(frame);
  };
  const begin = async ({ facts }: FrameReading) => {
    const kind = kindOf(facts);
    keep(kind, await history.load(kind));
    setTimeout(() => void learnLater(facts.url), LEARNT_AFTER_MS);
  };
  const end = effect(() => {
    const here = new Set(frames.value.map(({ facts }) => facts.url));
    for (const url of begun) if (!here.has(url)) begun.delete(url);
    for (const frame of frames.value) {
      if (begun.has(frame.facts.url)) continue;
      begun.add(frame.facts.url);
      void begin(frame);
    }
  });
  stop.addEventListener('abort', end, { once: true });
  return {
    findings: computed(() => frames.value.flatMap(judge)),
    async accept() {
      for (const frame of frames.peek()) if (judge(frame).length > 0) await learn(frame);
    },
  };
}

function kindOf({ site, reader, url }: PageFacts): string {
  return `${site} ${reader} ${pageKindOf(url)}`;
}
