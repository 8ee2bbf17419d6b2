import { useState } from 'preact/hooks';
import type { SettingsModel } from '../../lib/desk-model/settings-model';
import type { ApprovalRule } from '../../lib/domain/approval-rule';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { ApprovalRuleDialog } from './ApprovalRuleDialog';

const words = messages.desk.review.rules;
const EMPTY: ApprovalRule = { departments: [], topics: [], jurisdictions: [], roles: [] };

interface ApprovalRuleSettingsProps {
  readonly rules: readonly ApprovalRule[];
  readonly settings: SettingsModel;
}

/** Who has to approve which responses; each rule can be edited or taken out. */
export function ApprovalRuleSettings({ rules, settings }: ApprovalRuleSettingsProps) {
  const [editing, setEditing] = useState<number | null>(null);
  return (
    <>
      {rules.length === 0 && <p class="quiet">{words.none}</p>}
      <ul class="settings__list">
        {rules.map((rule, index) => {
          const about = describeRule(rule);
          return (
            <li key={about} class="settings__item">
              <span class="user-text" dir="auto">
                {about}
              </span>
              <Button aria-label={`${words.edit}: ${about}`} onClick={() => setEditing(index)}>
                {words.edit}
              </Button>
              <Button
                aria-label={`${words.remove}: ${about}`}
                onClick={() => void settings.saveApprovalRule(index, null)}
              >
                {words.remove}
              </Button>
            </li>
          );
        })}
      </ul>
      <Button icon="plus" onClick={() => setEditing(rules.length)}>
        {words.add}
      </Button>
      {editing !== null && (
        <ApprovalRuleDialog
          rule={rules[editing] ?? EMPTY}
          onClose={() => setEditing(null)}
          onSave={(rule) => settings.saveApprovalRule(editing, rule)}
        />
      )}
    </>
  );
}

/** @returns "service, topics refund, DE: Legal, Medical". */
function describeRule({ departments, topics, jurisdictions, roles }: ApprovalRule): string {
  const about = [
    departments.map((each) => messages.desk.log.departments[each]).join(', '),
    topics.join(', '),
    jurisdictions.join(', '),
  ];
  return words.needs(about.filter(Boolean).join(' · ') || words.any, roles.join(', '));
}
