import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import type { PeopleModel } from '../../lib/desk-model/people-model';
import { siteName } from '../../lib/desk-model/site-name';
import type { Customer } from '../../lib/domain/customer';
import { messages } from '../../lib/messages';
import { Tag } from '../controls/Tag';
import { UserText } from '../controls/UserText';
import { Drawer } from './Drawer';
import { EvidenceList } from './EvidenceList';
import { ExternalLink } from './ExternalLink';
import { LoadState } from './LoadState';
import { OperationList } from './OperationList';
import './PeopleTable.css';
import { When } from '../controls/When';
import { PersonHistory } from './PersonHistory';
import { accountOf, customerName } from './person-name';

const words = messages.desk.people.person;

/** One person in full: accounts, tags, notes, evidence, engagements and what happened to the record. */
export function PersonDrawer({ model, people }: { model: DeskModel; people: PeopleModel }) {
  const record = readyValue(people.record.value.value);
  const nowMs = model.nowMs.value;
  return (
    <Drawer
      title={record?.customer ? customerName(record.customer) : words.title}
      onClose={model.closeDrawer}
    >
      <LoadState of={people.record.value.value} lines={8} onTryAgain={people.record.again}>
        {({ customer, contacts, total }) =>
          customer ? (
            <>
              <Known customer={customer} nowMs={nowMs} />
              <PersonHistory customerId={customer.id} contacts={contacts} total={total} nowMs={nowMs} />
              <section class="drawer__section">
                <h3>{words.operations}</h3>
                <LoadState of={people.history.value.value} lines={3} onTryAgain={people.history.again}>
                  {(operations) => <OperationList operations={operations} nowMs={nowMs} />}
                </LoadState>
              </section>
            </>
          ) : (
            <p>{messages.desk.notThere}</p>
          )
        }
      </LoadState>
    </Drawer>
  );
}

function Known({ customer, nowMs }: { customer: Customer; nowMs: number }) {
  return (
    <>
      <section class="drawer__section">
        <h3>{words.identities}</h3>
        <ul>
          {customer.identities.map(({ site, handle, name, profileUrl }) => (
            <li key={`${site}:${handle}`}>
              <ExternalLink href={profileUrl}>
                <span class="user-text" dir="auto">
                  {accountOf({ handle, name })}
                </span>
              </ExternalLink>{' '}
              <span class="user-text quiet" dir="auto">
                {name !== handle && name} {siteName(site)}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section class="drawer__section">
        <h3>{words.tags}</h3>
        {customer.tags.length === 0 ? (
          <p class="quiet">
            {words.noTags} {words.addTag}
          </p>
        ) : (
          <span class="tags">
            {customer.tags.map((tag) => (
              <Tag key={tag} icon="tag">
                {tag}
              </Tag>
            ))}
          </span>
        )}
      </section>
      <section class="drawer__section">
        <h3>{words.notes}</h3>
        {customer.notes.length === 0 && <p class="quiet">{words.noNotes}</p>}
        {customer.notes.toReversed().map((note) => (
          <div key={`${note.at} ${note.text}`}>
            <UserText text={note.text} lines={6} />
            <p class="quiet small">
              <When atMs={note.at} nowMs={nowMs} />{' '}
              <span class="user-text" dir="auto">
                {words.by(note.actor || messages.desk.unnamedAgent)}
              </span>
            </p>
          </div>
        ))}
      </section>
      {customer.advocateEvidence.length > 0 && (
        <section class="drawer__section">
          <h3>{words.evidence}</h3>
          <EvidenceList evidence={customer.advocateEvidence} nowMs={nowMs} />
        </section>
      )}
    </>
  );
}
