import { useId, useState } from 'preact/hooks';
import { DepartmentSchema } from '../lib/domain/department';
import type { Response } from '../lib/domain/response';
import { primaryLanguage } from '../lib/domain/response-scope';
import { messages } from '../lib/messages';
import { type StarterChoice as Choice, chosenStarters } from '../lib/services/load-starter-library';
import { Button } from './controls/Button';
import './StarterChoice.css';

const words = messages.starter;

interface StarterChoiceProps {
  readonly library: readonly Response[];
  /** Languages of the person, as BCP 47 tags. */
  readonly speaks: readonly string[];
  readonly busy: boolean;
  readonly onLoad: (choice: Choice) => void;
}

/** Which departments and languages of the starter library are to be loaded. */
export function StarterChoice({ library, speaks, busy, onLoad }: StarterChoiceProps) {
  const known = [...new Set(library.map(({ language }) => language))];
  const [departments, setDepartments] = useState<readonly string[]>(DepartmentSchema.options);
  const [languages, setLanguages] = useState<readonly string[]>(() => spoken(known, speaks));
  const choice = {
    departments: DepartmentSchema.options.filter((department) => departments.includes(department)),
    languages,
  };
  const count = chosenStarters(library, choice).length;
  return (
    <form
      class="starter-choice"
      onSubmit={(event) => {
        event.preventDefault();
        onLoad(choice);
      }}
    >
      <p class="quiet">{words.intro}</p>
      <Checks
        label={words.departments}
        options={DepartmentSchema.options.map((value) => [value, messages.desk.log.departments[value]])}
        chosen={departments}
        onChange={setDepartments}
      />
      <Checks
        label={words.languages}
        options={known.map((value) => [value, languageName(value)])}
        chosen={languages}
        onChange={setLanguages}
      />
      {count === 0 && <p class="quiet small">{words.nothing}</p>}
      <div>
        <Button look="main" type="submit" disabled={busy || count === 0}>
          {words.take(count)}
        </Button>
      </div>
    </form>
  );
}

interface ChecksProps {
  readonly label: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

function Checks({ label, options, chosen, onChange }: ChecksProps) {
  const id = useId();
  return (
    <fieldset class="starter-choice__part">
      <legend class="field__label">{label}</legend>
      {options.map(([value, name]) => (
        <label key={value} class="starter-choice__option" for={`${id}-${value}`}>
          <input
            id={`${id}-${value}`}
            type="checkbox"
            checked={chosen.includes(value)}
            onChange={(event) => {
              const others = chosen.filter((each) => each !== value);
              onChange(event.currentTarget.checked ? [...others, value] : others);
            }}
          />
          {name}
        </label>
      ))}
    </fieldset>
  );
}

/** English is the library's own; besides it, what the person's browser asks for. */
function spoken(known: readonly string[], speaks: readonly string[]): readonly string[] {
  const wanted = new Set(['en', ...speaks.map(primaryLanguage)]);
  return known.filter((language) => wanted.has(primaryLanguage(language)));
}

/** In the language itself: whoever reads it knows it. */
function languageName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
