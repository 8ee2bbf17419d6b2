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
  return (view: View): Features => {
    const features = made.get(view) ?? READERS[view](reply);
    made.set(view, features);
    return features;
  };
});

const READERS: Readonly<Record<View, (reply: CheckedReply) => Features>> = {
  whole: (reply) => textFeatures(reply, reply.text, 'whole'),
  meaning: (reply) => textFeatures(reply, reply.text, 'meaning'),
  changed: (reply) =>
    textFeatures(
      reply,
      changedSentences(reply)
        .map((span) => textIn(reply, span))
        .join('\n'),
      'changed',
    ),
};

/** @returns what a text of the reply, or one sentence of it, reads like. */
export function textFeatures({ context }: CheckedReply, text: string, view: View): Features {
  const signs = [...(text.includes('?') ? ['question'] : []), ...(/["“„«]/u.test(text) ? ['quote'] : [])];
  const read = wordingFeatures(text, wordsOfNames(context.competitors), signs);
  return view === 'meaning' ? joined(read, meaningFeatures(text)) : read;
}

function joined(one: Features, other: Features): Features {
  return {
    ids: Uint32Array.of(...one.ids, ...other.ids),
    weights: Float32Array.of(...one.weights, ...other.weights),
  };
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
