import { authorIdentity } from '../../lib/domain/author-identity';
import type { Customer } from '../../lib/domain/customer';
import type { Mention } from '../../lib/domain/mention';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import type { CustomerRecord } from '../../lib/services/customer-record';
import { Button } from '../controls/Button';
import { Skeleton } from '../controls/Skeleton';
import { UserText } from '../controls/UserText';
import { authorName } from './author-name';
import { PersonDetails } from './PersonDetails';
import { PersonHistory } from './PersonHistory';
import './Person.css';
import { PersonTags } from './PersonTags';

const words = messages.panel.person;

/** What must be known of the author: one line, the last contacts, the newest note; the rest is folded. */
export function Person({ model, mention }: { model: PanelModel; mention: Mention }) {
  const record = model.person.record.value;
  if (authorIdentity(mention.post) === null) return <p class="person quiet">{words.noAuthor}</p>;
  return (
    <section class="person" aria-label={words.label}>
      <div class="person__head">
        <h3 class="person__name">
          <bdi dir="auto">{authorName(mention.post.author)}</bdi>
        </h3>
        {record && <span class="quiet">{contactWords(record, mention.post.key)}</span>}
        <Advocate model={model} />
      </div>
      {record === null ? (
        <Skeleton lines={2} label={messages.panel.loading} />
      ) : (
        <>
          {record.customer && record.customer.tags.length > 0 && (
            <PersonTags model={model} tags={record.customer.tags} />
          )}
          <NewestNote customer={record.customer} />
          <PersonHistory model={model} record={record} />
          <PersonDetails model={model} customer={record.customer} key={mention.post.key} />
        </>
      )}
    </section>
  );
}

/** Replying to this post does not make it another contact. */
function contactWords({ contacts, total }: CustomerRecord, postKey: string): string {
  const earlier = total - contacts.filter(({ post }) => post.key === postKey).length;
  return earlier === 0 ? words.firstContact : words.nthContact(earlier + 1);
}

function Advocate({ model }: { model: PanelModel }) {
  const isAdvocate = model.person.isAdvocate.value;
  const isEvidence = model.person.isEvidence.value;
  return (
    <Button
      look="quiet"
      icon="star"
      class={`person__advocate${isAdvocate ? ' person__advocate--on' : ''}`}
      aria-pressed={isAdvocate}
      shortcut="a"
      title={isEvidence ? words.unmarkAdvocate : isAdvocate ? words.addEvidence : words.markAdvocate}
      onClick={() => void model.person.toggleAdvocate()}
    >
      {words.advocate}
    </Button>
  );
}

function NewestNote({ customer }: { customer: Customer | null }) {
  const note = customer?.notes.at(-1);
  if (!note) return null;
  return (
    <div class="person__note">
      <span class="quiet small">{words.note}</span> <UserText text={note.text} lines={2} />
    </div>
  );
}
