import { messages } from '../../lib/messages';
import { compareWithApproved } from '../../lib/services/compare-with-approved';
import type { ReplyProof } from '../../lib/services/prove-reply';
import { BothTimes } from './BothTimes';
import { ExternalLink } from './ExternalLink';
import { Facts } from './Facts';
import { guardName } from './guard-name';
import { ReplyComparison } from './ReplyComparison';

const words = messages.desk.proof;

/** What was answered beside what was approved, each difference marked and named. */
export function ProofAnswer({ proof: { engagement, approved, differences } }: { proof: ReplyProof }) {
  const { response, textPosted, textInserted, agent, account } = engagement;
  const { postedAt, insertedAt, replyPermalink } = engagement;
  const text = textPosted ?? textInserted;
  const fills = approved && text !== null ? compareWithApproved(text, approved).fills : [];
  return (
    <section class="proof__part">
      <h2>{words.answered}</h2>
      <ReplyComparison engagement={engagement} approved={approved} />
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
