import { formatRoute } from '../../lib/desk-model/desk-route';
import type { Engagement } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import type { CustomerRecord } from '../../lib/services/customer-record';
import { When } from '../controls/When';

const words = messages.panel.person;
const FIRST_SHOWN = 3;

/** The last three contacts, then the others; the whole history is in the desk. */
export function PersonHistory({ model, record }: { model: PanelModel; record: CustomerRecord }) {
  const { customer, engagements, total } = record;
  const older = engagements.slice(FIRST_SHOWN);
  const nowMs = model.now.value;
  if (engagements.length === 0) return null;
  return (
    <div class="person__history">
      <Contacts list={engagements.slice(0, FIRST_SHOWN)} nowMs={nowMs} />
      {older.length > 0 && (
        <details>
          <summary>{words.more(total - FIRST_SHOWN)}</summary>
          <Contacts list={older} nowMs={nowMs} />
        </details>
      )}
      {customer && (
        <a class="small" href={`/desk.html${historyOf(customer.id)}`} target="_blank" rel="noopener">
          {words.wholeHistory}
        </a>
      )}
    </div>
  );
}

function historyOf(id: string): string {
  return formatRoute({ section: 'people', id, part: 'history' });
}

function Contacts({ list, nowMs }: { list: readonly Engagement[]; nowMs: number }) {
  return (
    <ol>
      {list.map((engagement) => (
        <li key={engagement.id} class="person__contact">
          <bdi dir="auto" title={titleOf(engagement)}>
            {titleOf(engagement)}
          </bdi>
          <span>{messages.panel.outcomes[engagement.outcome].toLowerCase()}</span>
          <span class="quiet small">
            <When atMs={engagement.intendedAt} nowMs={nowMs} />
          </span>
          <bdi class="quiet small person__agent" dir="auto" title={engagement.agent}>
            {engagement.agent}
          </bdi>
        </li>
      ))}
    </ol>
  );
}

function titleOf({ response }: Engagement): string {
  return response?.title ?? words.notFromLibrary;
}
