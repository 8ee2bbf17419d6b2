interface SentenceSelectProps<Value extends string> {
  /** The word before it in the sentence. */
  readonly before: string;
  readonly label: string;
  readonly value: Value | '';
  /** What stands there while nothing is chosen. */
  readonly any: string;
  readonly options: readonly (readonly [value: Value, label: string])[];
  readonly onChange: (value: Value | '') => void;
}

/** A choice inside a sentence. A chosen value that is no longer offered stays choosable. */
export function SentenceSelect<Value extends string>(props: SentenceSelectProps<Value>) {
  const { before, label, value, any, options, onChange } = props;
  const offered = value === '' || options.some(([each]) => each === value);
  const all = offered ? options : [...options, [value, value] as const];
  return (
    <label class="sentence__part">
      <span>{before}</span>
      <select
        class={`sentence__control${value ? ' sentence__control--set' : ''}`}
        aria-label={label}
        value={value}
        onChange={(event) => {
          const chosen = all.find(([each]) => each === event.currentTarget.value);
          onChange(chosen ? chosen[0] : '');
        }}
      >
        <option value="">{any}</option>
        {all.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
