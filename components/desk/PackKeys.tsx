import { useState } from 'preact/hooks';
import type { PacksModel } from '../../lib/desk-model/packs-model';
import type { PackKey } from '../../lib/domain/pack';
import { messages } from '../../lib/messages';
import { packKeyId } from '../../lib/services/pack-signature';
import { Button } from '../controls/Button';
import { TextField } from '../controls/TextField';
import './PackKeys.css';

const words = messages.desk.packs;

/** The keys whose packs are taken, and a form to enrol another. */
export function PackKeys({ packs, ownKeys }: { packs: PacksModel; ownKeys: readonly PackKey[] }) {
  const managed = packs.managedKeys.value;
  return (
    <>
      <h3>{words.keys}</h3>
      {managed.length + ownKeys.length === 0 && <p class="quiet">{words.noKeys}</p>}
      <ul class="settings__list">
        {managed.map((key) => (
          <li key={key.publicKey} class="settings__item">
            <KeyWords of={key} /> <span class="quiet small">{words.managed}</span>
          </li>
        ))}
        {ownKeys.map((key) => (
          <li key={key.publicKey} class="settings__item">
            <KeyWords of={key} />
            <Button aria-label={words.forget(key.name)} onClick={() => void packs.forget(key.publicKey)}>
              {words.forgetButton}
            </Button>
          </li>
        ))}
      </ul>
      <EnrolForm packs={packs} />
    </>
  );
}

function KeyWords({ of: { name, publicKey } }: { of: PackKey }) {
  return (
    <span class="user-text" dir="auto">
      <span class="strong">{name}</span>{' '}
      <span class="quiet small">{words.fingerprint(packKeyId(publicKey))}</span>
    </span>
  );
}

function EnrolForm({ packs }: { packs: PacksModel }) {
  const [name, setName] = useState('');
  const [publicKey, setPublicKey] = useState('');
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const isUnnamed = name.trim() === '';
  const enrol = async () => {
    setChecked(true);
    if (isUnnamed) return;
    const enrolled = await packs.enrol({ name, publicKey });
    setRefusal(enrolled.ok ? null : enrolled.problem.sentence);
    if (!enrolled.ok) return;
    setName('');
    setPublicKey('');
    setChecked(false);
  };
  return (
    <div class="pack-keys__form">
      <TextField
        label={words.keyName}
        placeholder={words.keyNamePlaceholder}
        value={name}
        error={isChecked && isUnnamed ? words.nameMissing : null}
        onInput={setName}
      />
      <TextField
        label={words.publicKey}
        hint={words.publicKeyHint}
        value={publicKey}
        error={refusal}
        onInput={setPublicKey}
        onEnter={() => void enrol()}
      />
      <Button onClick={() => void enrol()}>{words.enrol}</Button>
    </div>
  );
}
