import { siteName } from '../../lib/desk-model/site-name';
import { messages } from '../../lib/messages';
import type { ReplyProof } from '../../lib/services/prove-reply';
import { BothTimes } from './BothTimes';
import { Facts } from './Facts';

const words = messages.desk.proof;
const { any, everywhere, visibilities } = messages.desk.content;

/** Who approved what the reply was made of, where it may be said and until when, and in which pack it came. */
export function ProofApproval({ proof: { engagement, approved, pack } }: { proof: ReplyProof }) {
  const { response } = engagement;
  if (response === null) return null;
  const { approver, approvers } = response;
  return (
    <section class="proof__part">
      <h2>{words.approval}</h2>
      <Facts
        entries={[
          [
            words.approvedBy,
            approvers.length === 0
              ? approver
              : approvers.map(({ name, role, at }) => (
                  <p key={`${role}${name}${at}`}>
                    {name}, {role}: <BothTimes atMs={at} />
                  </p>
                )),
          ],
          ...(approved ? scopeOf(approved) : []),
          [words.pack, pack?.content ? words.packOf(pack.content.team, pack.content.version) : null],
          [words.packKey, pack?.keyId ? `${pack.key?.name ?? ''} ${pack.keyId}`.trim() : null],
          [words.packHash, pack?.hash ?? null],
        ]}
      />
    </section>
  );
}

function scopeOf(approved: NonNullable<ReplyProof['approved']>) {
  const { networks, jurisdictions, visibility, effectiveFrom, expiresAt } = approved;
  return [
    [words.networks, networks.map(siteName).join(', ') || any],
    [words.jurisdictions, jurisdictions.join(', ') || everywhere],
    [words.visibility, visibilities[visibility]],
    [words.effective, effectiveFrom === null ? words.atOnce : <BothTimes key="from" atMs={effectiveFrom} />],
    [words.expires, expiresAt === null ? null : <BothTimes key="until" atMs={expiresAt} />],
  ] as const;
}
