import type { TermMatch } from '../../domain/mention';
import type { Topic } from '../../domain/topic';
import type { Judged } from '../../domain/triage';
import { visitStems } from '../../domain/word-stems';
import { messages } from '../../messages';

/** @returns the topics of a text, of the team's own list, in its order; brand words never count */
export type FindTopics = (text: string, matches: readonly TermMatch[]) => Judged<string>[];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Words of one topic, as stems; a phrase needs its words one after the other. */
interface TopicStems {
  readonly name: string;
  readonly phrases: readonly (readonly number[])[];
}

/** Words are compared by their stems, so that "billing" finds "billed". */
export function createTopicFinder(topics: readonly Topic[]): FindTopics {
  const known: TopicStems[] = topics.map(({ name, words }) => ({
    name,
    phrases: [name, ...words].map((phrase) => stemsOf(phrase).stems).filter((stems) => stems.length > 0),
  }));
  if (known.length === 0) return () => [];
  return (text, matches) => {
    const { stems, spans } = stemsOf(text);
    return known.flatMap(({ name, phrases }) => {
      const found = phrases
        .map((phrase) => placeOf(phrase, stems, spans, matches))
        .find((span) => span !== null);
      if (found === undefined || found === null) return [];
      return [{ value: name, reason: messages.recognition.says(text.slice(found.start, found.end)) }];
    });
  };
}

function stemsOf(text: string): { stems: number[]; spans: Span[] } {
  const stems: number[] = [];
  const spans: Span[] = [];
  visitStems(text, (stem, start, end) => {
    stems.push(stem);
    spans.push({ start, end });
  });
  return { stems, spans };
}

function placeOf(
  phrase: readonly number[],
  stems: readonly number[],
  spans: readonly Span[],
  matches: readonly TermMatch[],
): Span | null {
  for (let at = 0; at + phrase.length <= stems.length; at += 1) {
    if (!phrase.every((stem, nth) => stems[at + nth] === stem)) continue;
    const span = { start: spans[at]?.start ?? 0, end: spans[at + phrase.length - 1]?.end ?? 0 };
    if (!matches.some(({ start, end }) => span.start < end && start < span.end)) return span;
  }
  return null;
}
