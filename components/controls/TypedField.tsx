import { useRef, useState } from 'preact/hooks';
import { Button } from './Button';
import { TextField } from './TextField';
import './TypedField.css';

interface TypedFieldProps {
  readonly label: string;
  readonly type: 'text' | 'date';
  /** As it is saved. */
  readonly value: string;
  /** Words of a button that saves; absent: saved when the focus leaves the field. */
  readonly saveLabel?: string;
  readonly onSave: (value: string) => void;
}

/** Typed letter by letter, or part by part, so it is saved as a whole: on Enter, and at the end. */
export function TypedField({ label, saveLabel, type, value, onSave }: TypedFieldProps) {
  const [typed, setTyped] = useState(value);
  const [saved, setSaved] = useState(value);
  const field = useRef<HTMLInputElement>(null);
  if (saved !== value) {
    setSaved(value);
    setTyped(value);
  }
  const isChanged = typed !== value;
  const save = () => {
    if (isChanged) onSave(typed);
  };
  const saveByButton = () => {
    save();
    // The button leaves once it is saved; the focus stays where the value is.
    field.current?.focus();
  };
  return (
    <div class="typed-field" onFocusOut={saveLabel === undefined ? save : undefined}>
      <TextField type={type} label={label} value={typed} inputRef={field} onInput={setTyped} onEnter={save} />
      {isChanged && saveLabel !== undefined && <Button onClick={saveByButton}>{saveLabel}</Button>}
    </div>
  );
}
