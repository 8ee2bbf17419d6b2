import type { Engagement } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { exactTime } from '../controls/format-time';
import { Facts } from './Facts';
import { guardName } from './guard-name';

const words = messages.desk.log.entry;

/** Who approved what the reply was made of, in which pack it came, and how the reply differs from it. */
export function EntryApproval({ engagement: { response, differences } }: { engagement: Engagement }) {
  if (!response) return null;
  const { approvers, packHash } = response;
  const approvals = approvers.map(({ name, role, at }) => (
    <p key={`${role}${name}${at}`}>{words.approval(name, role, exactTime(at))}</p>
  ));
  return (
    <Facts
      entries={[
        [words.approvedBy, approvals.length > 0 ? approvals : null],
        [words.pack, packHash],
        [
          words.differences,
          differences.length === 0
            ? words.noDifferences
            : differences.map(({ guardId, words: said }) => (
                <p key={guardId}>
                  <strong>{guardName(guardId)}</strong>: {said || words.missing}
                </p>
              )),
        ],
      ]}
    />
  );
}
