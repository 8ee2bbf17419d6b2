import type { CheckedReply, TextSpan } from '../../domain/guard';
import type { Features } from '../../learning/text-features';
import { driftOf } from '../_drift/drift';
import { keptForLast } from '../_reading/kept';
import { type Word, wordsOf } from '../_reading/words';
import { meaningFeatures } from './meaning-features';
import { wordingFeatures, wordsOfNames } from './wording-features';

/** What of a reply is read: all of it, all of it with what its words mean, or the sentences that were changed. */
export type View = 'whole' | 'meaning' | 'changed';

/** What is read for each guard that learns wording: those whose rules alone miss clearly more (docs/decisions/0017). */
export const VIEWS = {
  accusation: 'whole',
  'competitor-comparison': 'meaning',
  promise: 'changed',
  'unanswered-question': 'meaning',
} as const satisfies Readonly<Record<string, View>>;
export type JudgedId = keyof typeof VIEWS;

/** @returns the features of a reply, by view; kept for the last reply, since all guards ask for the same. */
export const viewsOf = keptForLast((reply: CheckedReply) => {
  const made = new Map<View, Features>();
  const read = (view: View): Features => {
    const features = made.get(view) ?? READERS[view](reply, read);
    made.set(view, features);
    return features;
  };
  return read;
});

/** Reads one view of a reply; `read` gives the others. */
type ReadView = (reply: CheckedReply, read: (view: View) => Features) => Features;

const READERS: Readonly<Record<View, ReadView>> = {
  whole: (reply) => textFeatures(reply, reply.text),
  meaning: ({ text }, read) => joined(read('whole'), meaningFeatures(text)),
  changed: (reply) =>
    textFeatures(
      reply,
      changedSentences(reply)
        .map((span) => textIn(reply, span))
        .join('\n'),
    ),
};

/** @returns what a text of the reply, or one sentence of it, reads like. */
export function textFeatures({ context }: CheckedReply, text: string): Features {
  const signs = [...(text.includes('?') ? ['question'] : []), ...(/["“„«]/u.test(text) ? ['quote'] : [])];
  return wordingFeatures(text, wordsOfNames(context.competitors), signs);
}

function joined(one: Features, other: Features): Features {
  const ids = new Uint32Array(one.ids.length + other.ids.length);
  const weights = new Float32Array(ids.length);
  ids.set(one.ids);
  ids.set(other.ids, one.ids.length);
  weights.set(one.weights);
  weights.set(other.weights, one.ids.length);
  return { ids, weights };
}

/** @returns the sentences of the reply in which something was added or changed; none without a template. */
export function changedSentences(reply: CheckedReply): readonly TextSpan[] {
  const drift = driftOf(reply);
  if (drift === null) return [];
  const added = drift.changes.flatMap(({ written: { from, to } }) => {
    const first = drift.written.tokens[from];
    const last = drift.written.tokens[Math.max(from, to - 1)];
    return first && last ? [{ start: first.start, end: last.end }] : [];
  });
  return sentenceSpans(wordsOf(reply.text)).filter((sentence) =>
    added.some(({ start, end }) => end > sentence.start && start < sentence.end),
  );
}

/** @returns where the sentences of these words stand. */
export function sentenceSpans(words: readonly Word[]): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  for (const { sentence, start, end } of words)
    spans[sentence] = { start: spans[sentence]?.start ?? start, end };
  return spans;
}

export function textIn({ text }: CheckedReply, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
