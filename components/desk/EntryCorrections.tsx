import type { Correction } from '../../lib/domain/correction';
import { type Department, DepartmentSchema } from '../../lib/domain/department';
import { type Engagement, OutcomeSchema } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { SavedSelect } from '../controls/SavedSelect';
import { TypedField } from '../controls/TypedField';
import './EntryText.css';

const words = messages.desk.log.entry;
const { outcomes, departments } = messages.desk.log;

const DEPARTMENT_OPTIONS: readonly { value: Department | ''; label: string }[] = [
  { value: '', label: words.noDepartment },
  ...DepartmentSchema.options.map((value) => ({ value, label: departments[value] })),
];

interface EntryCorrectionsProps {
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
        <SavedSelect
          label={words.outcome}
          value={outcome}
          options={OutcomeSchema.options.map((value) => ({ value, label: outcomes[value] }))}
          onSave={(value) => correct({ field: 'outcome', value })}
        />
        <SavedSelect
          label={words.department}
          value={department ?? ''}
          options={DEPARTMENT_OPTIONS}
          onSave={(value) => correct({ field: 'department', value: value === '' ? null : value })}
        />
        <TypedField
          type="date"
          label={words.followUp}
          saveLabel={words.saveDay}
          value={followUpOn ?? ''}
          onSave={(day) => correct({ field: 'followUpOn', value: day || null })}
        />
        <TypedField
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
