import type { RefObject } from 'preact';
import { Field } from './Field';

/** Apart from each other, since each kind of input takes its own attributes. */
const TYPES = {
  text: { type: 'text' },
  search: { type: 'search' },
  date: { type: 'date' },
  password: { type: 'password', autocomplete: 'off' },
  url: { type: 'url' },
} as const;

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly hint?: string;
  readonly error?: string | null;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly type?: keyof typeof TYPES;
  readonly inputRef?: RefObject<HTMLInputElement | null>;
  readonly onEnter?: () => void;
  readonly title?: string;
}

/** One line of text, with its label. */
export function TextField(props: TextFieldProps) {
  const { label, value, onInput, hint, error, labelHidden, type = 'text', onEnter } = props;
  const onKeyDown = (event: KeyboardEvent) => {
    if (!onEnter || event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <Field label={label} error={error ?? null} hint={hint} labelHidden={labelHidden ?? false}>
      {(control) => (
        <input
          {...control}
          ref={props.inputRef ?? null}
          {...TYPES[type]}
          dir="auto"
          value={value}
          placeholder={props.placeholder}
          title={props.title}
          onKeyDown={onKeyDown}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
