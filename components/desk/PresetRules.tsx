import { messages } from '../../lib/messages';
import type { Preset } from '../../lib/presets';
import { guardName } from './guard-name';

const words = messages.desk.rules;

/** What a sector's preset asks for, with the regulation that each rule comes from. */
export function PresetRules({ preset }: { preset: Preset }) {
  return (
    <details class="reply-rules__preset">
      <summary>{words.presetSummary(preset.rules.length, preset.duties.length)}</summary>
      <p>{preset.doc}</p>
      <dl>
        {preset.rules.map(({ guardId, level, regulation, why }) => (
          <div key={guardId}>
            <dt>
              {guardName(guardId)} <span class="quiet small">{words.levels[level]}</span>
            </dt>
            <dd>
              {why} <span class="quiet small">{regulation}</span>
            </dd>
          </div>
        ))}
        {preset.duties.map(({ regulation, duty }) => (
          <div key={regulation}>
            <dt>{words.duty}</dt>
            <dd>
              {duty} <span class="quiet small">{regulation}</span>
            </dd>
          </div>
        ))}
      </dl>
      {preset.approverRoles.length > 0 && <p>{words.approvers(preset.approverRoles)}</p>}
    </details>
  );
}
