import { useEffect, useRef, useState } from 'preact/hooks';
import type { Customer } from '../../lib/domain/customer';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { UserText } from '../controls/UserText';
import { When } from '../controls/When';
import { PageAnchor } from './PageAnchor';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.person;

interface DetailsProps {
  readonly model: PanelModel;
  readonly customer: Customer | null;
}

/** Adding a note or a tag, earlier notes, and the accounts; folded until wanted. */
export function PersonDetails({ model, customer }: DetailsProps) {
  const box = useRef<HTMLDetailsElement>(null);
  const [isOpen, setOpen] = useState(false);
  const wanted = model.focus.wanted.value?.target;
  useEffect(() => {
    if (wanted === 'note' || wanted === 'tag') setOpen(true);
  }, [wanted]);
  return (
    <details ref={box} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.details}</summary>
      {isOpen && (
        <div class="person__details">
          <Adding model={model} />
          <Earlier customer={customer} nowMs={model.now.value} />
        </div>
      )}
    </details>
  );
}

function Adding({ model }: { model: PanelModel }) {
  const [note, setNote] = useState('');
  const [tag, setTag] = useState('');
  const noteField = useWantedFocus<HTMLTextAreaElement>(model.focus, 'note');
  const tagField = useWantedFocus<HTMLInputElement>(model.focus, 'tag');
  // What was typed while it was being saved stays.
  const addNote = async () => {
    if (await model.person.addNote(note)) setNote((typed) => (typed === note ? '' : typed));
  };
  const addTag = async () => {
    if (await model.person.addTag(tag)) setTag((typed) => (typed === tag ? '' : typed));
  };
  return (
    <>
      <div class="person__adding">
        <TextArea
          label={words.note}
          lines={1}
          value={note}
          placeholder={words.notePlaceholder}
          inputRef={noteField}
          onInput={setNote}
        />
        <Button shortcut="n" disabled={note.trim() === ''} onClick={() => void addNote()}>
          {words.addNote}
        </Button>
      </div>
      <div class="person__adding">
        <TextField
          label={words.tag}
          value={tag}
          inputRef={tagField}
          onInput={setTag}
          onEnter={() => void addTag()}
        />
        <Button shortcut="t" disabled={tag.trim() === ''} onClick={() => void addTag()}>
          {words.addTag}
        </Button>
      </div>
    </>
  );
}

function Earlier({ customer, nowMs }: { customer: Customer | null; nowMs: number }) {
  if (customer === null) return null;
  return (
    <>
      {customer.notes.length > 1 && (
        <ol>
          {customer.notes
            .slice(0, -1)
            .toReversed()
            .map((note) => (
              <li key={`${note.at}${note.text}`}>
                <UserText text={note.text} lines={2} />
                <span class="quiet small">
                  <When atMs={note.at} nowMs={nowMs} /> <bdi>{words.by(note.actor)}</bdi>
                </span>
              </li>
            ))}
        </ol>
      )}
      <div>
        <h4 class="quiet small">{words.identities}</h4>
        <ul>
          {customer.identities.map(({ site, handle, profileUrl }) => (
            <li key={`${site}:${handle}`}>
              <PageAnchor address={profileUrl}>
                <bdi dir="auto">{handle}</bdi>
              </PageAnchor>{' '}
              <span class="quiet small">{site}</span>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
