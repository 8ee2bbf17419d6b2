import type { Evidence } from '../../lib/domain/customer';
import { messages } from '../../lib/messages';
import { UserText } from '../controls/UserText';
import './EvidenceList.css';
import { When } from '../controls/When';
import { ExternalLink } from './ExternalLink';

const words = messages.desk.people.advocates;

/** The posts for which someone was marked as an advocate, newest first. */
export function EvidenceList({ evidence, nowMs }: { evidence: readonly Evidence[]; nowMs: number }) {
  return (
    <ul class="evidence-list">
      {evidence.toReversed().map((each) => (
        <li key={`${each.postKey} ${each.at}`} class="evidence-list__item">
          <UserText text={each.excerpt} lines={3} />
          <p class="quiet small">
            {each.permalink ? (
              <ExternalLink href={each.permalink}>{words.openEvidence}</ExternalLink>
            ) : (
              words.noLink
            )}{' '}
            <span class="user-text" dir="auto">
              {words.markedBy(each.actor || messages.desk.unnamedAgent)}
            </span>{' '}
            <When atMs={each.at} nowMs={nowMs} />
          </p>
        </li>
      ))}
    </ul>
  );
}
