import { formatRoute } from '../../lib/desk-model/desk-route';
import { siteName } from '../../lib/desk-model/site-name';
import type { Customer } from '../../lib/domain/customer';
import type { Engagement } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { When } from '../controls/When';
import { Facts } from './Facts';
import { customerName } from './person-name';

const words = messages.desk.log.entry;

interface EntryFactsProps {
  readonly engagement: Engagement;
  readonly customer: Customer | null;
  readonly nowMs: number;
}

/** The rest of the record: who, where, as whom, and each time. */
export function EntryFacts({ engagement, customer, nowMs }: EntryFactsProps) {
  const when = (atMs: number | null) => (atMs === null ? null : <When atMs={atMs} nowMs={nowMs} />);
  const how = engagement.postedHow;
  return (
    <section class="drawer__section">
      <h3>{words.facts}</h3>
      <Facts
        entries={[
          [
            words.person,
            customer && (
              <>
                <a href={formatRoute({ section: 'people', id: customer.id })}>{customerName(customer)}</a>
                {', '}
                <a href={formatRoute({ section: 'people', id: customer.id, part: 'history' })}>
                  {messages.desk.people.history.link}
                </a>
              </>
            ),
          ],
          [words.network, siteName(engagement.post.site)],
          [words.agent, engagement.agent || messages.desk.unnamedAgent],
          [words.account, engagement.account ?? words.noAccount],
          [words.postedAt, when(engagement.post.postedAt)],
          [words.intendedAt, when(engagement.intendedAt)],
          [words.insertedAt, when(engagement.insertedAt)],
          [
            words.repliedAt,
            how && (
              <>
                {when(engagement.postedAt)} {words.how[how]}
              </>
            ),
          ],
          [words.closedReason, engagement.closedReason],
          [
            words.id,
            <span key="id" class="small">
              {engagement.id}
            </span>,
          ],
        ]}
      />
    </section>
  );
}
