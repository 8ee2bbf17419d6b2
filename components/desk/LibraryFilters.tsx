import { useMemo } from 'preact/hooks';
import { LIBRARY_STATUSES, libraryChoices } from '../../lib/desk-model/library-search';
import type { ResponsesModel } from '../../lib/desk-model/responses-model';
import { DepartmentSchema } from '../../lib/domain/department';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { SelectField } from '../controls/SelectField';
import { SearchBar } from './SearchBar';

const words = messages.desk.responses;
const STATUSES = [
  { value: '' as const, label: words.anyStatus },
  ...LIBRARY_STATUSES.map((value) => ({ value, label: words.statuses[value] })),
];
const DEPARTMENTS = [
  { value: '' as const, label: words.anyDepartment },
  ...DepartmentSchema.options.map((value) => ({ value, label: messages.desk.log.departments[value] })),
];

export interface LibraryFiltersProps {
  readonly all: readonly Response[];
  readonly responses: ResponsesModel;
}

/** What narrows the library down: words, status, department, and languages and owners where there are several. */
export function LibraryFilters({ all, responses: { search, change } }: LibraryFiltersProps) {
  const { languages, owners } = useMemo(() => libraryChoices(all), [all]);
  const { text, status, department, language, owner } = search.value;
  return (
    <SearchBar
      label={words.search}
      placeholder={words.searchPlaceholder}
      text={text}
      onInput={(value) => change({ text: value })}
    >
      <SelectField
        label={words.status}
        labelHidden
        value={status}
        options={STATUSES}
        onChange={(value) => change({ status: value })}
      />
      <SelectField
        label={words.department}
        labelHidden
        value={department}
        options={DEPARTMENTS}
        onChange={(value) => change({ department: value })}
      />
      {(languages.length > 1 || language !== '') && (
        <SelectField
          label={words.language}
          labelHidden
          value={language}
          options={withAny(words.anyLanguage, languages, language)}
          onChange={(value) => change({ language: value })}
        />
      )}
      {(owners.length > 0 || owner !== '') && (
        <SelectField
          label={words.owner}
          labelHidden
          value={owner}
          options={withAny(words.anyOwner, owners, owner)}
          onChange={(value) => change({ owner: value })}
        />
      )}
    </SearchBar>
  );
}

/** The chosen one stays to be seen, even when the last that has it is gone. */
function withAny(any: string, values: readonly string[], chosen: string) {
  const all = new Set(chosen === '' ? values : [...values, chosen]);
  return [{ value: '', label: any }, ...[...all].map((value) => ({ value, label: value }))];
}
