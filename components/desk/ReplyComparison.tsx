import { useMemo } from 'preact/hooks';
import type { Engagement } from '../../lib/domain/engagement';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { compareWithApproved } from '../../lib/services/compare-with-approved';
import { MarkedText } from './MarkedText';
import './ReplyComparison.css';

const words = messages.desk.proof;

interface ReplyComparisonProps {
  readonly engagement: Engagement;
  /** Null: by hand, or not kept. */
  readonly approved: Response | null;
}

/** The approved text and the reply side by side: what fills slots, what was taken out, what came in. */
export function ReplyComparison({ engagement, approved }: ReplyComparisonProps) {
  const { response, textPosted, textInserted } = engagement;
  const text = textPosted ?? textInserted;
  const marks = useMemo(
    () => (approved && text !== null ? compareWithApproved(text, approved) : null),
    [approved, text],
  );
  const locked = approved?.lockedBlocks ?? [];
  return (
    <div class="reply-comparison">
      <div class="reply-comparison__texts">
        <section>
          <h3>{response ? words.approvedText(response.title, response.version) : words.noApproved}</h3>
          {approved && (
            <MarkedText
              text={approved.body}
              language={approved.language}
              locked={locked}
              changed={marks?.removed ?? []}
              how="del"
            />
          )}
          {response && !approved && <p>{words.approvedNotKept}</p>}
        </section>
        <section>
          <h3>{headingOf(engagement)}</h3>
          {text !== null && (
            <MarkedText
              text={text}
              language={approved?.language ?? ''}
              locked={locked}
              changed={marks?.added ?? []}
              filled={marks?.fills ?? []}
            />
          )}
        </section>
      </div>
      {marks && (
        <p class="quiet small marked-text">
          <del>{words.marks.sample}</del> {words.marks.removed} · <ins>{words.marks.sample}</ins>{' '}
          {words.marks.added}
        </p>
      )}
    </div>
  );
}

function headingOf({ textPosted, textInserted }: Engagement): string {
  if (textPosted !== null) return words.postedAs;
  return textInserted === null ? words.intendedAs : words.insertedAs;
}
