import type { RefObject } from 'preact';
import type { AskedSlot } from '../../lib/domain/fill-response';
import { slotProblem } from '../../lib/domain/slot-value';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.reply;

/** A field for each slot that is not known; none is ever filled with a guess. */
export function SlotFields({ model }: { model: PanelModel }) {
  const { reply } = model;
  const first = useWantedFocus<HTMLInputElement & HTMLSelectElement>(model.focus, 'slot');
  const typed = reply.draft.value?.slots ?? {};
  return (
    <>
      {reply.asked.value.map((slot, index) => (
        <SlotField
          key={slot.name}
          slot={slot}
          value={typed[slot.name] ?? slot.given}
          inputRef={index === 0 ? first : null}
          onInput={(value) => reply.fillSlot(slot.name, value)}
          onEnter={() => void model.insertDraft()}
        />
      ))}
    </>
  );
}

interface SlotFieldProps {
  readonly slot: AskedSlot;
  readonly value: string;
  readonly inputRef: RefObject<(HTMLInputElement & HTMLSelectElement) | null> | null;
  readonly onInput: (value: string) => void;
  readonly onEnter: () => void;
}

function SlotField({ slot, value, inputRef, onInput, onEnter }: SlotFieldProps) {
  const label = words.slotName(slot.name);
  const hint = words.slotHints[slot.required ? slot.type : 'optional'];
  if (slot.type === 'choice') {
    const options = ['', ...slot.choices].map((choice) => ({ value: choice, label: choice || words.choose }));
    return (
      <SelectField
        label={label}
        hint={hint}
        value={value}
        options={options}
        onChange={onInput}
        {...(inputRef && { selectRef: inputRef })}
      />
    );
  }
  const problem = slotProblem(slot, value);
  // An empty field is no mistake yet: its hint says what belongs there.
  const error = problem === null || problem === 'required' ? null : words.slotProblems(problem, slot);
  return (
    <TextField
      label={label}
      hint={hint}
      type={slot.type === 'date' ? 'date' : slot.type === 'link' ? 'url' : 'text'}
      value={value}
      error={error}
      onInput={onInput}
      onEnter={onEnter}
      {...(inputRef && { inputRef })}
    />
  );
}
