import { useState } from 'preact/hooks';
import { DepartmentSchema } from '../../lib/domain/department';
import type { GivenResponseContent, Response } from '../../lib/domain/response';
import type { Result } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import './ResponseEditor.css';
import { checkResponseForm, type ResponseForm, toResponseContent, toResponseForm } from './response-form';

const words = messages.desk.responses.editor;
const DEPARTMENT_OPTIONS = [
  { value: '' as const, label: words.noDepartment },
  ...DepartmentSchema.options.map((value) => ({ value, label: messages.desk.log.departments[value] })),
];

export interface ResponseEditorProps {
  /** Null: a new response. Else saving makes its next version; this one stays as it is. */
  readonly response: Response | null;
  readonly onSave: (content: GivenResponseContent) => Promise<Result<Response>>;
  readonly onCancel: () => void;
}

/** Writes a draft: of a new response, or of a response's next version. */
export function ResponseEditor({ response, onSave, onCancel }: ResponseEditorProps) {
  const [form, setForm] = useState(() => toResponseForm(response));
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const errors = isChecked ? checkResponseForm(form) : {};
  const save = async () => {
    setChecked(true);
    if (Object.keys(checkResponseForm(form)).length > 0) return;
    const saved = await onSave(toResponseContent(form));
    if (!saved.ok) setRefusal(saved.problem.sentence);
  };
  const field = (name: keyof ResponseForm, label: string, hint?: string) => ({
    label,
    value: form[name],
    error: errors[name] ?? null,
    onInput: (value: string) => setForm({ ...form, [name]: value }),
    ...(hint && { hint }),
  });
  return (
    <form
      class="response-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {response && (
        <p class="quiet">
          {response.status === 'approved'
            ? words.approvedNote(response.version)
            : words.versionNote(response.version)}
        </p>
      )}
      {refusal && (
        <Banner state="stop" urgent>
          {refusal}
        </Banner>
      )}
      <TextField {...field('title', words.title, words.titleHint)} />
      <TextArea {...field('body', words.body, words.bodyHint)} lines={6} />
      <TextField {...field('topics', words.topics, words.listHint)} />
      <SelectField
        label={words.department}
        value={form.department}
        options={DEPARTMENT_OPTIONS}
        onChange={(department) => setForm({ ...form, department })}
      />
      <TextField {...field('networks', words.networks, words.networksHint)} />
      <TextField {...field('language', words.language, words.languageHint)} />
      <TextArea {...field('examples', words.examples, words.examplesHint)} lines={3} />
      <div class="response-editor__actions">
        <Button onClick={onCancel}>{messages.desk.cancel}</Button>
        <Button look="main" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
