import { useState } from 'preact/hooks';
import { type FilledSlots, parseSlots } from '../../lib/domain/slots';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';

/** Above this a reply is folded, in UTF-16 code units: about four lines of the narrowest panel. */
const FOLD_ABOVE = 190;

type Piece =
  | { readonly kind: 'plain' | 'filled'; readonly at: number; readonly text: string }
  | { readonly kind: 'missing'; readonly at: number; readonly text: string };

/** A reply's text as it would go in: filled slots are marked, missing ones named. */
export function ReplyText({ filled }: { filled: FilledSlots }) {
  const [isOpen, setOpen] = useState(false);
  const isLong = filled.text.length > FOLD_ABOVE;
  return (
    <>
      <p class={`reply-text user-text${isLong && !isOpen ? ' reply-text--folded' : ''}`} dir="auto">
        {piecesOf(filled).map((piece) => (
          <PieceOfText key={piece.at} piece={piece} />
        ))}
      </p>
      {isLong && (
        <Button look="quiet" class="reply-text__more" onClick={() => setOpen(!isOpen)}>
          {isOpen ? messages.controls.showLess : messages.controls.showMore}
        </Button>
      )}
    </>
  );
}

function PieceOfText({ piece: { kind, text } }: { piece: Piece }) {
  if (kind === 'filled') return <mark class="user-text">{text}</mark>;
  if (kind === 'plain') return <>{text}</>;
  const name = messages.panel.reply.slotName(text);
  return (
    <span class="reply-text__missing user-text" title={messages.panel.reply.missing(name)}>
      {name}
    </span>
  );
}

function piecesOf({ text, filled }: FilledSlots): readonly Piece[] {
  const missing = parseSlots(text)
    .filter((slot) => !filled.some(({ start, end }) => slot.start >= start && slot.end <= end))
    .map(({ start, end, name }) => ({ start, end, kind: 'missing' as const, text: name }));
  const known = filled.map(({ start, end }) => ({
    start,
    end,
    kind: 'filled' as const,
    text: text.slice(start, end),
  }));
  const pieces: Piece[] = [];
  let from = 0;
  for (const piece of [...missing, ...known].toSorted((a, b) => a.start - b.start)) {
    if (piece.start > from) pieces.push({ kind: 'plain', at: from, text: text.slice(from, piece.start) });
    pieces.push({ kind: piece.kind, at: piece.start, text: piece.text });
    from = piece.end;
  }
  if (from < text.length) pieces.push({ kind: 'plain', at: from, text: text.slice(from) });
  return pieces;
}
