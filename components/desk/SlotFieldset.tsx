import { SlotOriginSchema, SlotTypeSchema } from '../../lib/domain/slot-definition';
import { messages } from '../../lib/messages';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import type { SlotForm, SlotFormErrors } from './slot-form';
import './SlotFieldset.css';

const words = messages.desk.content;
const TYPES = SlotTypeSchema.options.map((value) => ({ value, label: words.slotTypes[value] }));
const ORIGINS = [
  { value: '' as const, label: words.edit.slotFromNobody },
  ...SlotOriginSchema.options.map((value) => ({ value, label: words.slotOrigins[value] })),
];

interface SlotFieldsetProps {
  readonly slot: SlotForm;
  readonly errors: SlotFormErrors;
  readonly onChange: (slot: SlotForm) => void;
}

/** What may be filled into one slot of the text. */
export function SlotFieldset({ slot, errors, onChange }: SlotFieldsetProps) {
  const change = (part: Partial<SlotForm>) => onChange({ ...slot, ...part });
  return (
    <fieldset class="slot-fieldset">
      <legend class="strong user-text">{words.edit.slotLegend(slot.name)}</legend>
      <SelectField
        label={words.edit.slotType}
        value={slot.type}
        options={TYPES}
        onChange={(type) => change({ type })}
      />
      <SelectField
        label={words.edit.slotFrom}
        value={slot.from}
        options={ORIGINS}
        onChange={(from) => change({ from })}
      />
      <label class="slot-fieldset__check">
        <input
          type="checkbox"
          checked={slot.isRequired}
          onChange={({ currentTarget }) => change({ isRequired: currentTarget.checked })}
        />{' '}
        {words.edit.slotRequired}
      </label>
      <TextField
        label={words.edit.slotDefault}
        value={slot.default}
        error={errors.default ?? null}
        onInput={(value) => change({ default: value })}
      />
      {slot.type === 'choice' && (
        <TextArea
          label={words.edit.slotChoices}
          hint={words.edit.slotChoicesHint}
          lines={3}
          value={slot.choices}
          error={errors.choices ?? null}
          onInput={(choices) => change({ choices })}
        />
      )}
      <TextField
        label={words.edit.slotMaxLength}
        value={slot.maxLength}
        error={errors.maxLength ?? null}
        onInput={(maxLength) => change({ maxLength })}
      />
      <TextField
        label={words.edit.slotPattern}
        hint={words.edit.slotPatternHint}
        value={slot.pattern}
        error={errors.pattern ?? null}
        onInput={(pattern) => change({ pattern })}
      />
    </fieldset>
  );
}
