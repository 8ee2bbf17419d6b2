import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './Field.css';

interface FieldProps {
  readonly label: string;
  /** An example or one line of explanation. */
  readonly hint?: ComponentChildren | undefined;
  /** What is wrong with the value, in a sentence. */
  readonly error?: string | null;
  /** Shows the label to screen readers only; for a field whose place says what it is. */
  readonly labelHidden?: boolean;
  /** Gives the control; it must take these attributes. */
  readonly children: (control: FieldControl) => ComponentChildren;
}

/** Attributes that tie a control to its label, hint and error. */
interface FieldControl {
  readonly id: string;
  readonly class: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

/** A control with its label, hint and error. */
export function Field({ label, hint, error, labelHidden = false, children }: FieldProps) {
  const id = useId();
  const described = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label class={labelHidden ? 'visually-hidden' : 'field__label'} for={id}>
        {label}
      </label>
      {children({
        id,
        class: 'field__control',
        'aria-describedby': described || undefined,
        'aria-invalid': Boolean(error),
      })}
      {hint && (
        <p class="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}
