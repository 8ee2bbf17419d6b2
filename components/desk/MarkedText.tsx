import type { ComponentChildren } from 'preact';
import type { TextSpan } from '../../lib/domain/guard';
import { parseSlots } from '../../lib/domain/slots';
import { messages } from '../../lib/messages';
import './MarkedText.css';

const words = messages.desk.review.versions;

interface MarkedTextProps {
  readonly text: string;
  readonly language: string;
  /** Wording that must stay as it is. */
  readonly locked: readonly string[];
  /** What differs from the other text. */
  readonly changed?: readonly TextSpan[];
  readonly how?: 'ins' | 'del';
  /** What stands for slots, where they are filled. */
  readonly filled?: readonly TextSpan[];
}

/** A response's text with its slots and locked words to be seen, and what differs as insertions or deletions. */
export function MarkedText({
  text,
  language,
  locked,
  changed = [],
  how = 'ins',
  filled = [],
}: MarkedTextProps) {
  const slots = [...parseSlots(text), ...filled];
  const lockedSpans = locked.flatMap((wording) => placesOf(wording, text));
  const edges = [slots, lockedSpans, changed].flat().flatMap(({ start, end }) => [start, end]);
  const cuts = [...new Set([0, text.length, ...edges])].toSorted((a, b) => a - b);
  const Change = how;
  return (
    <div class="marked-text user-text" dir="auto" lang={language}>
      {cuts.slice(0, -1).map((start, index) => {
        const end = cuts[index + 1] ?? text.length;
        let part: ComponentChildren = text.slice(start, end);
        if (holds(slots, start, end)) part = <mark class="marked-text__slot">{part}</mark>;
        if (holds(lockedSpans, start, end))
          part = (
            <span class="marked-text__locked" title={words.locked}>
              {part}
            </span>
          );
        return holds(changed, start, end) ? <Change key={start}>{part}</Change> : part;
      })}
    </div>
  );
}

function holds(spans: readonly TextSpan[], start: number, end: number): boolean {
  return spans.some((span) => span.start <= start && span.end >= end);
}

function placesOf(wording: string, text: string): TextSpan[] {
  const start = text.indexOf(wording);
  return start < 0 ? [] : [{ start, end: start + wording.length }];
}
