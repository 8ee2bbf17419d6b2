import { useState } from 'preact/hooks';
import { SelectField, type SelectFieldProps } from './SelectField';

interface SavedSelectProps<Value extends string> extends Omit<SelectFieldProps<Value>, 'onChange'> {
  readonly onSave: (value: Value) => void;
}

/** A select whose choice is saved: by the pointer at once, by keys that pass other values only at the end. */
export function SavedSelect<Value extends string>({ onSave, ...field }: SavedSelectProps<Value>) {
  const [passed, setPassed] = useState<Value | null>(null);
  const [isByKey, setByKey] = useState(false);
  const save = (value: Value | null) => {
    setPassed(null);
    if (value !== null && value !== field.value) onSave(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const { key } = event;
    // Chromium on Linux would open the list with it.
    if (key === 'Enter' && passed !== null) event.preventDefault();
    if (key === 'Enter') save(passed);
    setByKey(key !== 'Enter' && key !== ' ');
  };
  const onFocusOut = () => {
    save(passed);
    setByKey(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: hears what happens in the select
    <div onKeyDown={onKeyDown} onPointerDown={() => setByKey(false)} onFocusOut={onFocusOut}>
      <SelectField
        {...field}
        value={passed ?? field.value}
        onChange={(value) => (isByKey ? setPassed(value) : save(value))}
      />
    </div>
  );
}
