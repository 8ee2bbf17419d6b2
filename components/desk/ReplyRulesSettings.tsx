import { useState } from 'preact/hooks';
import type { ReplyRulesModel } from '../../lib/desk-model/reply-rules-model';
import { SECTORS, type Sector } from '../../lib/domain/guard';
import { linearPattern, patternSource } from '../../lib/domain/linear-pattern';
import type { ReplyRules } from '../../lib/domain/reply-rules';
import { messages } from '../../lib/messages';
import { presetOf } from '../../lib/presets';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import { GuardLevelList } from './GuardLevelList';
import { PresetRules } from './PresetRules';
import './ReplyRulesSettings.css';

const words = messages.desk.rules;

interface ReplyRulesSettingsProps {
  readonly rules: ReplyRules;
  readonly model: ReplyRulesModel;
}

/** Under which rules replies are written: the sector, the country, the team's own phrases, and each guard. */
export function ReplyRulesSettings({ rules, model }: ReplyRulesSettingsProps) {
  const preset = presetOf(rules.sector);
  return (
    <>
      <SelectField
        label={words.sector}
        value={rules.sector ?? ''}
        options={[
          { value: '', label: words.noSector },
          ...SECTORS.map((value) => ({ value, label: presetOf(value)?.name ?? value })),
        ]}
        onChange={(sector: Sector | '') => void model.change({ sector: sector === '' ? null : sector })}
      />
      {preset !== null && <PresetRules preset={preset} />}
      <CountryField rules={rules} model={model} />
      <LinesField
        label={words.banned}
        hint={words.bannedHint}
        lines={rules.bannedPhrases}
        check={brokenPattern}
        onSave={(bannedPhrases) => model.change({ bannedPhrases })}
      />
      <LinesField
        label={words.contacts}
        hint={words.contactsHint}
        lines={rules.publicContacts}
        check={() => null}
        onSave={(publicContacts) => model.change({ publicContacts })}
      />
      <GuardLevelList rules={rules} model={model} />
      <p class="quiet small">{words.noLegalAdvice}</p>
    </>
  );
}

/** @returns what is wrong with a banned phrase, in a sentence; null: nothing. */
function brokenPattern(phrase: string): string | null {
  const source = patternSource(phrase);
  return source !== null && linearPattern(source) === null ? words.bannedBroken(phrase) : null;
}

function CountryField({ rules, model }: ReplyRulesSettingsProps) {
  const saved = rules.jurisdiction ?? '';
  const [typed, setTyped] = useState(saved);
  const code = typed.trim().toUpperCase();
  const isWrong = code !== '' && !/^[A-Z]{2}$/.test(code);
  const save = () => {
    if (!isWrong) void model.change({ jurisdiction: code === '' ? null : code });
  };
  return (
    <div class="reply-rules__lines">
      <TextField
        label={words.jurisdiction}
        placeholder="DE"
        value={typed}
        error={isWrong ? words.jurisdictionWrong : null}
        hint={words.jurisdictionHint}
        onInput={setTyped}
        onEnter={save}
      />
      <Button aria-label={words.save(words.jurisdiction)} disabled={isWrong || code === saved} onClick={save}>
        {messages.desk.settings.save}
      </Button>
    </div>
  );
}

interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly lines: readonly string[];
  /** What is wrong with a line, in a sentence; null: nothing. */
  readonly check: (line: string) => string | null;
  readonly onSave: (lines: string[]) => Promise<boolean>;
}

/** A list, one entry a line. */
function LinesField({ label, hint, lines, check, onSave }: LinesFieldProps) {
  const saved = lines.join('\n');
  const [typed, setTyped] = useState(saved);
  const given = [...new Set(typed.split('\n').map((line) => line.trim()))].filter(Boolean);
  const error = given.map(check).find((problem) => problem !== null) ?? null;
  return (
    <div class="reply-rules__lines">
      <TextArea label={label} hint={hint} lines={3} value={typed} error={error} onInput={setTyped} />
      <Button
        aria-label={words.save(label)}
        disabled={error !== null || given.join('\n') === saved}
        onClick={() => void onSave(given)}
      >
        {messages.desk.settings.save}
      </Button>
    </div>
  );
}
