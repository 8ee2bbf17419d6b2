import { formatRoute } from '../../lib/desk-model/desk-route';
import { siteName } from '../../lib/desk-model/site-name';
import type { Contact } from '../../lib/domain/contact';
import { messages } from '../../lib/messages';
import './EvidenceList.css';
import { When } from '../controls/When';
import { StateTag } from './StateTag';

const words = messages.desk.people.person;

interface PersonHistoryProps {
  readonly customerId: string;
  /** Newest first. */
  readonly contacts: readonly Contact[];
  readonly total: number;
  readonly nowMs: number;
}

/** The last engagements with a person; each opens in the log. */
export function PersonHistory({ customerId, contacts, total, nowMs }: PersonHistoryProps) {
  return (
    <section class="drawer__section">
      <h3>{words.history}</h3>
      {contacts.length === 0 && <p class="quiet">{words.noHistory}</p>}
      <ul class="evidence-list">
        {contacts.map((contact) => (
          <li key={contact.id} class="evidence-list__item">
            <p>
              <a
                href={formatRoute({ section: 'log', id: contact.id })}
                class="user-text"
                dir="auto"
                title={words.allInLog}
              >
                {contact.response?.title ?? messages.desk.log.byHand}
              </a>{' '}
              <StateTag state={contact.state} />
            </p>
            <p class="quiet small">
              <When atMs={contact.intendedAt} nowMs={nowMs} />, {siteName(contact.post.site)},{' '}
              <span class="user-text" dir="auto">
                {contact.agent || messages.desk.unnamedAgent}
              </span>
              , {messages.desk.log.outcomes[contact.outcome]}
            </p>
          </li>
        ))}
      </ul>
      {contacts.length < total && <p class="quiet small">{words.moreHistory(contacts.length, total)}</p>}
      <p>
        <a href={formatRoute({ section: 'people', id: customerId, part: 'history' })}>
          {messages.desk.people.history.link}
        </a>
      </p>
    </section>
  );
}
