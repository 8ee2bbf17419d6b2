import { formatRoute } from '../../lib/desk-model/desk-route';
import type { Contact } from '../../lib/domain/contact';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import type { CustomerRecord } from '../../lib/services/customer-record';
import { When } from '../controls/When';

const words = messages.panel.person;
const FIRST_SHOWN = 3;

/** The last three contacts, then the others; the whole history is in the desk. */
export function PersonHistory({ model, record }: { model: PanelModel; record: CustomerRecord }) {
  const { customer, contacts, total } = record;
  const older = contacts.slice(FIRST_SHOWN);
  const nowMs = model.now.value;
  if (contacts.length === 0) return null;
  return (
    <div class="person__history">
      <Contacts list={contacts.slice(0, FIRST_SHOWN)} nowMs={nowMs} />
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

function Contacts({ list, nowMs }: { list: readonly Contact[]; nowMs: number }) {
  return (
    <ol>
      {list.map((contact) => (
        <li key={contact.id} class="person__contact">
          <bdi dir="auto" title={titleOf(contact)}>
            {titleOf(contact)}
          </bdi>
          <span>{messages.panel.outcomes[contact.outcome].toLowerCase()}</span>
          <span class="quiet small">
            <When atMs={contact.intendedAt} nowMs={nowMs} />
          </span>
          <bdi class="quiet small person__agent" dir="auto" title={contact.agent}>
            {contact.agent}
          </bdi>
        </li>
      ))}
    </ol>
  );
}

function titleOf({ response }: Contact): string {
  return response?.title ?? words.notFromLibrary;
}
