import { useMemo } from 'preact/hooks';
import type { Response } from '../../lib/domain/response';
import { wordDifference } from '../../lib/domain/word-difference';
import { messages } from '../../lib/messages';
import { MarkedText } from './MarkedText';
import './ResponseComparison.css';
import { responseFacts } from './response-facts';

const words = messages.desk.review.versions;

export interface ResponseComparisonProps {
  /** Null: there is none to compare with. */
  readonly before: Response | null;
  readonly after: Response;
  readonly headings: { readonly before: string; readonly after: string };
  readonly nowMs: number;
}

/** Two versions side by side: their texts word by word, and what else differs. */
export function ResponseComparison({ before, after, headings, nowMs }: ResponseComparisonProps) {
  const from = before?.body ?? null;
  const to = after.body;
  const difference = useMemo(() => (from === null ? null : wordDifference(from, to)), [from, to]);
  return (
    <div class="comparison">
      <div class="comparison__texts">
        <section class="comparison__side">
          <h3 class="quiet small">{headings.before}</h3>
          {before ? (
            <MarkedText
              text={before.body}
              language={before.language}
              locked={before.lockedBlocks}
              changed={difference?.removed ?? []}
              how="del"
            />
          ) : (
            <p class="quiet">{words.none}</p>
          )}
        </section>
        <section class="comparison__side">
          <h3 class="quiet small">{headings.after}</h3>
          <MarkedText
            text={after.body}
            language={after.language}
            locked={after.lockedBlocks}
            changed={difference?.added ?? []}
          />
        </section>
      </div>
      {before && before.body === after.body && <p class="quiet small">{words.sameText}</p>}
      <Fields before={before} after={after} nowMs={nowMs} />
    </div>
  );
}

/** What differs beside the text; of a first version, all that it holds. */
function Fields({ before, after, nowMs }: Omit<ResponseComparisonProps, 'headings'>) {
  const earlier = new Map(before && responseFacts(before, nowMs));
  const rows = responseFacts(after, nowMs)
    .map(([name, now]) => ({ name, now, was: earlier.get(name) ?? '' }))
    .filter(({ now, was }) => now !== was);
  if (rows.length === 0) return <p class="quiet small">{words.sameFields}</p>;
  return (
    <dl class="difference-list">
      {rows.map(({ name, now, was }) => (
        <div key={name} class="difference-list__entry">
          <dt class="quiet small">{name}</dt>
          <dd class="user-text" dir="auto">
            {before && was !== '' && <del>{was}</del>}{' '}
            {before ? <ins>{now === '' ? words.nothing : now}</ins> : now}
          </dd>
        </div>
      ))}
    </dl>
  );
}
