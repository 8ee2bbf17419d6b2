import { useState } from 'preact/hooks';
import type { SettingsModel } from '../../lib/desk-model/settings-model';
import { emptySubject } from '../../lib/domain/empty-subject';
import type { WatchSubject } from '../../lib/domain/watch-subject';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Tag } from '../controls/Tag';
import { ActionDialog } from './ActionDialog';
import { BrandDialog } from './BrandDialog';

const words = messages.desk.settings.brands;

type Asking = { readonly what: 'edit' | 'remove'; readonly subject: WatchSubject };

interface BrandSettingsProps {
  readonly subjects: readonly WatchSubject[];
  readonly settings: SettingsModel;
}

/** What is watched for; each can be edited or taken out. */
export function BrandSettings({ subjects, settings }: BrandSettingsProps) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const close = () => setAsking(null);
  return (
    <>
      {subjects.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="settings__list">
        {subjects.map((subject) => (
          <li key={subject.id} class="settings__item">
            <span>
              <span class="user-text strong" dir="auto">
                {nameOf(subject)}
              </span>{' '}
              <Tag>{words.kinds[subject.kind]}</Tag>{' '}
              <span class="quiet small">{words.terms(countTerms(subject))}</span>
            </span>
            <Button
              aria-label={`${words.edit}: ${nameOf(subject)}`}
              onClick={() => setAsking({ what: 'edit', subject })}
            >
              {words.edit}
            </Button>
            <Button
              aria-label={`${words.remove}: ${nameOf(subject)}`}
              onClick={() => setAsking({ what: 'remove', subject })}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <Button
        icon="plus"
        onClick={() => setAsking({ what: 'edit', subject: emptySubject(settings.newId()) })}
      >
        {words.add}
      </Button>
      {asking?.what === 'edit' && (
        <BrandDialog subject={asking.subject} onClose={close} onSave={settings.saveSubject} />
      )}
      {asking?.what === 'remove' && (
        <RemoveDialog
          name={nameOf(asking.subject)}
          onClose={close}
          onRemove={() => settings.removeSubject(asking.subject.id)}
        />
      )}
    </>
  );
}

function RemoveDialog({
  name,
  onClose,
  onRemove,
}: {
  name: string;
  onClose: () => void;
  onRemove: () => Promise<boolean>;
}) {
  const remove = async () => {
    await onRemove();
    onClose();
  };
  return (
    <ActionDialog
      title={words.removeTitle(name)}
      action={words.remove}
      look="danger"
      onClose={onClose}
      onAction={remove}
    >
      <p>{words.removeBody}</p>
    </ActionDialog>
  );
}

function nameOf({ names, handles, products }: WatchSubject): string {
  const handle = handles[0];
  return names[0] ?? (handle ? `@${handle}` : (products[0] ?? words.unnamed));
}

function countTerms({ names, handles, hashtags, domains, products }: WatchSubject): number {
  return [names, handles, hashtags, domains, products].flat().length;
}
