import type { RefObject } from 'preact';
import { Field } from './Field';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** How many lines are shown at first; it grows with its text. */
  readonly lines: number;
  readonly hint?: string;
  readonly error?: string | null;
  readonly labelHidden?: boolean;
  readonly placeholder?: string;
  readonly inputRef?: RefObject<HTMLTextAreaElement | null>;
}

/** Several lines of text, with their label. */
export function TextArea(props: TextAreaProps) {
  const { label, value, onInput, lines, hint, error, labelHidden } = props;
  return (
    <Field label={label} error={error ?? null} hint={hint} labelHidden={labelHidden ?? false}>
      {(control) => (
        <textarea
          {...control}
          ref={props.inputRef ?? null}
          dir="auto"
          rows={lines}
          value={value}
          placeholder={props.placeholder}
          onInput={(event) => onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
