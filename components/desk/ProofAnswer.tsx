import { useMemo } from 'preact/hooks';
import { messages } from '../../lib/messages';
import { compareWithApproved } from '../../lib/services/compare-with-approved';
import type { ReplyProof } from '../../lib/services/prove-reply';
import { BothTimes } from './BothTimes';
import { ExternalLink } from './ExternalLink';
import { Facts } from './Facts';
import { guardName } from './guard-name';
import { MarkedText } from './MarkedText';

const words = messages.desk.proof;

/** What was answered beside what was approved, each difference marked and named. */
export function ProofAnswer({ proof: { engagement, approved, differences } }: { proof: ReplyProof }) {
  const { response, textPosted, textInserted, agent, account } = engagement;
  const { postedAt, insertedAt, replyPermalink } = engagement;
  const text = textPosted ?? textInserted;
  const marks = useMemo(
    () => (approved && text !== null ? compareWithApproved(text, approved) : null),
    [approved, text],
  );
  const fills = marks?.fills ?? [];
  return (
    <section class="proof__part">
      <h2>{words.answered}</h2>
      <div class="proof__texts">
        <section>
          <h3>{response ? words.approvedText(response.title, response.version) : words.noApproved}</h3>
          {approved ? (
            <MarkedText
              text={approved.body}
              language={approved.language}
              locked={approved.lockedBlocks}
              changed={marks?.removed ?? []}
              how="del"
            />
          ) : (
            response && <p>{words.approvedNotKept}</p>
          )}
        </section>
        <section>
          <h3>{headingOf(textPosted, textInserted)}</h3>
          {text !== null && (
            <MarkedText
              text={text}
              language={approved?.language ?? ''}
              locked={approved?.lockedBlocks ?? []}
              changed={marks?.added ?? []}
              filled={fills}
            />
          )}
        </section>
      </div>
      {marks && (
        <p class="quiet small proof__legend marked-text">
          <del>{words.answered}</del> {words.marks.removed} · <ins>{words.answered}</ins> {words.marks.added}
        </p>
      )}
      <Facts
        entries={[
          [
            words.differences,
            response &&
              (differences.length === 0
                ? words.noDifferences
                : differences.map(({ guardId, words: said }) => (
                    <p key={guardId}>
                      <strong>{guardName(guardId)}</strong>: {said || words.missingWords}
                    </p>
                  ))),
          ],
          [
            words.slots,
            fills.length > 0 && text !== null
              ? fills.map(({ slot, start, end }) => `${slot}: ${text.slice(start, end)}`).join(' · ')
              : null,
          ],
          [words.agent, agent || messages.desk.unnamedAgent],
          [words.account, account],
          [words.inserted, insertedAt === null ? null : <BothTimes key="in" atMs={insertedAt} />],
          [words.posted, postedAt === null ? null : <BothTimes key="out" atMs={postedAt} />],
          [
            words.permalink,
            replyPermalink && (
              <ExternalLink key="link" href={replyPermalink}>
                {replyPermalink}
              </ExternalLink>
            ),
          ],
        ]}
      />
    </section>
  );
}

function headingOf(textPosted: string | null, textInserted: string | null): string {
  if (textPosted !== null) return words.postedAs;
  return textInserted === null ? words.intendedAs : words.insertedAs;
}
