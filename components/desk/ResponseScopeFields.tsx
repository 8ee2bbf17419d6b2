import { VisibilitySchema } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { SelectField } from '../controls/SelectField';
import { TextField } from '../controls/TextField';
import type { ResponseFormErrors } from './check-response-form';
import { FoldedSection } from './FoldedSection';
import type { FieldOf } from './ResponseEditor';
import type { ResponseForm } from './response-form';

const words = messages.desk.content;
const editor = messages.desk.responses.editor;
const VISIBILITIES = VisibilitySchema.options.map((value) => ({ value, label: words.visibilities[value] }));

export interface ResponseScopeFieldsProps {
  readonly form: ResponseForm;
  readonly errors: ResponseFormErrors;
  readonly field: FieldOf;
  readonly onChange: (part: Partial<ResponseForm>) => void;
}

/** Where a response may be used, and from when on. */
export function ResponseScopeFields({ form, errors, field, onChange }: ResponseScopeFieldsProps) {
  return (
    <FoldedSection
      title={words.edit.scopeTitle}
      hasError={Boolean(errors.jurisdictions ?? errors.effectiveFrom)}
    >
      <TextField {...field('networks', editor.networks, editor.networksHint)} />
      <TextField {...field('jurisdictions', words.jurisdictions, words.edit.jurisdictionsHint)} />
      <SelectField
        label={words.visibility}
        value={form.visibility}
        options={VISIBILITIES}
        onChange={(visibility) => onChange({ visibility })}
      />
      <TextField {...field('effectiveFrom', words.effectiveFrom, words.edit.effectiveHint)} type="date" />
    </FoldedSection>
  );
}
