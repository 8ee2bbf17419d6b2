import { formatRoute } from '../../lib/desk-model/desk-route';
import { siteName } from '../../lib/desk-model/site-name';
import type { Engagement } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import './EvidenceList.css';
import { When } from '../controls/When';
import { StateTag } from './StateTag';

const words = messages.desk.people.person;

export interface PersonHistoryProps {
  readonly customerId: string;
  /** Newest first. */
  readonly engagements: readonly Engagement[];
  readonly total: number;
  readonly nowMs: number;
}

/** The last engagements with a person; each opens in the log. */
export function PersonHistory({ customerId, engagements, total, nowMs }: PersonHistoryProps) {
  return (
    <section class="drawer__section">
      <h3>{words.history}</h3>
      {engagements.length === 0 && <p class="quiet">{words.noHistory}</p>}
      <ul class="evidence-list">
        {engagements.map((engagement) => (
          <li key={engagement.id} class="evidence-list__item">
            <p>
              <a
                href={formatRoute({ section: 'log', id: engagement.id })}
                class="user-text"
                dir="auto"
                title={words.allInLog}
              >
                {engagement.response?.title ?? messages.desk.log.byHand}
              </a>{' '}
              <StateTag state={engagement.state} />
            </p>
            <p class="quiet small">
              <When atMs={engagement.intendedAt} nowMs={nowMs} />, {siteName(engagement.post.site)},{' '}
              <span class="user-text" dir="auto">
                {engagement.agent || messages.desk.unnamedAgent}
              </span>
              , {messages.desk.log.outcomes[engagement.outcome]}
            </p>
          </li>
        ))}
      </ul>
      {engagements.length < total && (
        <p class="quiet small">{words.moreHistory(engagements.length, total)}</p>
      )}
      <p>
        <a href={formatRoute({ section: 'people', id: customerId, part: 'history' })}>
          {messages.desk.people.history.link}
        </a>
      </p>
    </section>
  );
}
