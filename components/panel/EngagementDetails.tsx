import { useEffect, useState } from 'preact/hooks';
import { type Department, DepartmentSchema } from '../../lib/domain/department';
import { type Engagement, type Outcome, OutcomeSchema } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { SavedSelect } from '../controls/SavedSelect';
import { TypedField } from '../controls/TypedField';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.engagement;

/** What became of it, whose it is, and when to look again; folded until wanted. */
export function EngagementDetails({ model, engagement }: { model: PanelModel; engagement: Engagement }) {
  const [isOpen, setOpen] = useState(false);
  const wanted = model.focus.wanted.value?.target;
  useEffect(() => {
    if (wanted === 'outcome' || wanted === 'department') setOpen(true);
  }, [wanted]);
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary title={`${words.details} (o, r)`}>{words.details}</summary>
      {isOpen && <Fields model={model} engagement={engagement} />}
    </details>
  );
}

function Fields({ model, engagement }: { model: PanelModel; engagement: Engagement }) {
  const { focus, engagements } = model;
  const outcomeField = useWantedFocus<HTMLSelectElement>(focus, 'outcome');
  const departmentField = useWantedFocus<HTMLSelectElement>(focus, 'department');
  const engagementId = engagement.id;
  return (
    <div class="engagement-bar__details">
      <SavedSelect<Outcome>
        label={words.outcome}
        title={`${words.outcome} (o)`}
        value={engagement.outcome}
        selectRef={outcomeField}
        options={OutcomeSchema.options.map((value) => ({ value, label: messages.panel.outcomes[value] }))}
        onSave={(value) => void engagements.correct({ engagementId, field: 'outcome', value })}
      />
      <SavedSelect<Department | ''>
        label={words.department}
        title={`${words.department} (r)`}
        value={engagement.department ?? ''}
        selectRef={departmentField}
        options={[
          { value: '', label: words.noDepartment },
          ...DepartmentSchema.options.map((value) => ({
            value,
            label: messages.panel.judgement.departmentChoices[value],
          })),
        ]}
        onSave={(value) =>
          void engagements.correct({ engagementId, field: 'department', value: value === '' ? null : value })
        }
      />
      <TypedField
        type="date"
        label={words.followUp}
        value={engagement.followUpOn ?? ''}
        onSave={(value) =>
          void engagements.correct({ engagementId, field: 'followUpOn', value: value === '' ? null : value })
        }
      />
    </div>
  );
}
