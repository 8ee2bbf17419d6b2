import type { RefObject } from 'preact';
import { Field } from './Field';

export interface SelectFieldProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly labelHidden?: boolean;
  readonly title?: string;
  readonly selectRef?: RefObject<HTMLSelectElement | null>;
}

/** A native select; only values of its own options come out of it. */
export function SelectField<Value extends string>(props: SelectFieldProps<Value>) {
  const { label, value, options, onChange, hint, labelHidden = false, title } = props;
  const choose = (chosen: string) => {
    const option = options.find((candidate) => candidate.value === chosen);
    if (option) onChange(option.value);
  };
  return (
    <Field label={label} hint={hint} labelHidden={labelHidden}>
      {(control) => (
        <select
          {...control}
          ref={props.selectRef ?? null}
          title={title}
          value={value}
          onChange={(event) => choose(event.currentTarget.value)}
        >
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
