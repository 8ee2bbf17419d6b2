import { useState } from 'preact/hooks';
import type { ApprovalRule } from '../../lib/domain/approval-rule';
import { DepartmentSchema } from '../../lib/domain/department';
import { messages } from '../../lib/messages';
import { TextField } from '../controls/TextField';
import { ActionDialog } from './ActionDialog';
import './ApprovalRuleDialog.css';
import { readCountries, splitList } from './split-list';

const words = messages.desk.review.rules;

interface ApprovalRuleDialogProps {
  readonly rule: ApprovalRule;
  readonly onClose: () => void;
  readonly onSave: (rule: ApprovalRule) => Promise<boolean>;
}

/** Edits which responses a rule is about, and who has to approve them. */
export function ApprovalRuleDialog({ rule, onClose, onSave }: ApprovalRuleDialogProps) {
  const [roles, setRoles] = useState(rule.roles.join(', '));
  const [departments, setDepartments] = useState<readonly string[]>(rule.departments);
  const [topics, setTopics] = useState(rule.topics.join(', '));
  const [jurisdictions, setJurisdictions] = useState(rule.jurisdictions.join(', '));
  const [isChecked, setChecked] = useState(false);
  const countries = readCountries(jurisdictions);
  const isWithoutRole = splitList(roles, ',').length === 0;
  const save = async () => {
    setChecked(true);
    if (isWithoutRole || countries.wrong !== null) return;
    await onSave({
      departments: DepartmentSchema.options.filter((each) => departments.includes(each)),
      topics: splitList(topics, ','),
      jurisdictions: countries.codes,
      roles: splitList(roles, ','),
    });
    onClose();
  };
  return (
    <ActionDialog title={words.title} action={words.save} onClose={onClose} onAction={save}>
      <TextField
        label={words.roles}
        hint={words.rolesHint}
        value={roles}
        error={isChecked && isWithoutRole ? words.rolesMissing : null}
        onInput={setRoles}
      />
      <fieldset class="rule-departments">
        <legend class="field__label">{words.departments}</legend>
        {DepartmentSchema.options.map((each) => (
          <label key={each}>
            <input
              type="checkbox"
              checked={departments.includes(each)}
              onChange={({ currentTarget: { checked } }) =>
                setDepartments(
                  checked ? [...departments, each] : departments.filter((other) => other !== each),
                )
              }
            />{' '}
            {messages.desk.log.departments[each]}
          </label>
        ))}
        <p class="field__hint">{words.departmentsHint}</p>
      </fieldset>
      <TextField label={words.topics} hint={words.topicsHint} value={topics} onInput={setTopics} />
      <TextField
        label={words.jurisdictions}
        hint={words.jurisdictionsHint}
        value={jurisdictions}
        error={isChecked && countries.wrong !== null ? words.jurisdictionsWrong(countries.wrong) : null}
        onInput={setJurisdictions}
      />
    </ActionDialog>
  );
}
