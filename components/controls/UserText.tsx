import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { Button } from './Button';
import './UserText.css';

/** UTF-16 code units rendered while folded: more than any number of clamped lines shows. */
const FOLDED_LENGTH = 600;
/** Code units added by each "show more": one layout of this much stays below 50 ms. */
const STEP_LENGTH = 20_000;

interface UserTextProps {
  readonly text: string;
  /** BCP 47 tag that the page declares. */
  readonly language?: string | null;
  /** Lines shown while folded; absent: everything up to the first step. */
  readonly lines?: number;
  /** Without the button, where the whole stands elsewhere (a row of the queue). */
  readonly fixed?: boolean;
}

/** Words of a page or a person, as text only, running their own way, clamped with "show more". */
export function UserText({ text, language, lines, fixed = false }: UserTextProps) {
  const [shown, setShown] = useState(lines ? FOLDED_LENGTH : STEP_LENGTH);
  const folded = lines !== undefined && shown === FOLDED_LENGTH;
  const rest = text.length - shown;
  const longer = rest > 0 || (folded && mayExceed(text, lines));
  return (
    <div class="user-text-block">
      <div
        class={`user-text user-text-block__text${folded ? ' user-text-block__text--folded' : ''}`}
        style={folded ? { '--lines': lines } : undefined}
        dir="auto"
        lang={language ?? undefined}
      >
        {cutAt(text, shown)}
        {rest > 0 && '…'}
      </div>
      {longer && !fixed && (
        <Button
          look="quiet"
          class="user-text-block__more"
          onClick={() => setShown(folded ? STEP_LENGTH : shown + STEP_LENGTH)}
        >
          {folded ? messages.controls.showMore : messages.controls.showMoreOf(rest)}
        </Button>
      )}
      {lines !== undefined && !folded && !fixed && (
        <Button look="quiet" class="user-text-block__more" onClick={() => setShown(FOLDED_LENGTH)}>
          {messages.controls.showLess}
        </Button>
      )}
    </div>
  );
}

/** A line of the narrowest panel holds about this many characters; a guess without asking for the layout. */
const NARROW_LINE = 44;

function mayExceed(text: string, lines: number): boolean {
  const start = text.slice(0, FOLDED_LENGTH);
  return (
    start.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / NARROW_LINE)), 0) >
    lines
  );
}

/** Never cuts a surrogate pair in two. */
function cutAt(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  const isHighSurrogate = last >= 0xd800 && last <= 0xdbff;
  return text.slice(0, isHighSurrogate ? length - 1 : length);
}
