import type { ReplyRulesModel } from '../../lib/desk-model/reply-rules-model';
import { GuardSettingSchema, type ReplyRules } from '../../lib/domain/reply-rules';
import { guards } from '../../lib/guards';
import { messages } from '../../lib/messages';
import { presetOf } from '../../lib/presets';
import { SelectField } from '../controls/SelectField';
import { guardName } from './guard-name';

const words = messages.desk.rules;

/** Every guard with what it checks, and how strictly the team takes it. */
export function GuardLevelList({ rules, model }: { rules: ReplyRules; model: ReplyRulesModel }) {
  const preset = presetOf(rules.sector);
  return (
    <details class="reply-rules__guards">
      <summary>{words.guardsSummary(guards.length)}</summary>
      <ul class="settings__list">
        {guards.map(({ id, doc }) => {
          const byPreset = preset?.rules.find(({ guardId }) => guardId === id)?.level;
          const usual = byPreset ? words.asPreset(words.levels[byPreset]) : words.asGuard;
          return (
            <li key={id} class="settings__item">
              <div>
                <span class="strong">{guardName(id)}</span>
                <p class="quiet small">{doc}</p>
              </div>
              <SelectField
                label={words.levelOf(guardName(id))}
                labelHidden
                value={rules.levels[id] ?? ''}
                options={[
                  { value: '', label: usual },
                  ...GuardSettingSchema.options.map((value) => ({ value, label: words.levels[value] })),
                ]}
                onChange={(level) => void model.setLevel(id, level === '' ? null : level)}
              />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
