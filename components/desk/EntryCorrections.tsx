import { useRef, useState } from 'preact/hooks';
import type { Correction } from '../../lib/domain/correction';
import { type Department, DepartmentSchema } from '../../lib/domain/department';
import { type Engagement, OutcomeSchema } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import './EntryText.css';

const words = messages.desk.log.entry;
const { outcomes, departments } = messages.desk.log;

const DEPARTMENT_OPTIONS: readonly { value: Department | ''; label: string }[] = [
  { value: '', label: words.noDepartment },
  ...DepartmentSchema.options.map((value) => ({ value, label: departments[value] })),
];

export interface EntryCorrectionsProps {
  readonly engagement: Engagement;
  readonly onCorrect: (correction: Correction) => Promise<boolean>;
}

/** What can be set or put right afterwards; choosing saves, as one operation each. */
export function EntryCorrections({ engagement, onCorrect }: EntryCorrectionsProps) {
  const { outcome, department, followUpOn, account } = engagement;
  const correct = (correction: Correction) => void onCorrect(correction);
  return (
    <section class="drawer__section">
      <h3>{words.correct}</h3>
      <div class="entry-corrections">
        <SelectField
          label={words.outcome}
          value={outcome}
          options={OutcomeSchema.options.map((value) => ({ value, label: outcomes[value] }))}
          onChange={(value) => correct({ field: 'outcome', value })}
        />
        <SelectField
          label={words.department}
          value={department ?? ''}
          options={DEPARTMENT_OPTIONS}
          onChange={(value) => correct({ field: 'department', value: value === '' ? null : value })}
        />
        <Typed
          type="date"
          label={words.followUp}
          saveLabel={words.saveDay}
          value={followUpOn ?? ''}
          onSave={(day) => correct({ field: 'followUpOn', value: day || null })}
        />
        <Typed
          type="text"
          label={words.account}
          saveLabel={words.saveAccount}
          value={account ?? ''}
          onSave={(typed) => correct({ field: 'account', value: typed.trim().replace(/^@/, '') || null })}
        />
      </div>
      <p class="quiet small">{words.correctHint}</p>
    </section>
  );
}

interface TypedProps {
  readonly label: string;
  readonly saveLabel: string;
  readonly type: 'text' | 'date';
  readonly value: string;
  readonly onSave: (value: string) => void;
}

/** Typed letter by letter, or part by part, so it is saved on Enter or with its button only. */
function Typed({ label, saveLabel, type, value, onSave }: TypedProps) {
  const [typed, setTyped] = useState(value);
  const [saved, setSaved] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  if (saved !== value) {
    setSaved(value);
    setTyped(value);
  }
  const isChanged = typed !== value;
  const save = () => {
    if (isChanged) onSave(typed);
    // The button leaves once it is saved; the focus stays where the value is.
    field.current?.focus();
  };
  return (
    <div class="drawer__section">
      <TextField type={type} label={label} value={typed} inputRef={field} onInput={setTyped} onEnter={save} />
      {isChanged && <Button onClick={save}>{saveLabel}</Button>}
    </div>
  );
}
