import { useEffect, useRef, useState } from 'preact/hooks';
import { DepartmentSchema } from '../../lib/domain/department';
import type { Response, ResponseContent } from '../../lib/domain/response';
import type { Result } from '../../lib/domain/result';
import { parseSlots } from '../../lib/domain/slots';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { SelectField } from '../controls/SelectField';
import { TextArea } from '../controls/TextArea';
import { TextField } from '../controls/TextField';
import './ResponseEditor.css';
import { checkResponseForm, type ResponseFormErrors } from './check-response-form';
import { FoldedSection } from './FoldedSection';
import { ResponseKeepingFields } from './ResponseKeepingFields';
import { ResponseScopeFields } from './ResponseScopeFields';
import {
  type ResponseForm,
  type TextField as TextName,
  toResponseContent,
  toResponseForm,
} from './response-form';
import { SlotFieldset } from './SlotFieldset';
import { emptySlotForm, type SlotForm } from './slot-form';
import { WordingFields } from './WordingFields';

const words = messages.desk.responses.editor;
const content = messages.desk.content.edit;
const DEPARTMENT_OPTIONS = [
  { value: '' as const, label: words.noDepartment },
  ...DepartmentSchema.options.map((value) => ({ value, label: messages.desk.log.departments[value] })),
];

export interface ResponseEditorProps {
  /** What it begins with, and keeps of what no field shows; null: nothing. */
  readonly response: Response | null;
  /** What saving makes of the response it begins with; absent: a new one. */
  readonly note?: string;
  /** In which language it is to begin; absent: that of the response. */
  readonly language?: string;
  readonly onSave: (content: ResponseContent) => Promise<Result<Response>>;
  readonly onCancel: () => void;
}

/** Gives a text field its value, its error and what a change does. */
export type FieldOf = (
  name: TextName,
  label: string,
  hint?: string,
) => { label: string; value: string; error: string | null; onInput: (value: string) => void; hint?: string };

/** Writes a draft: of a new response, of a response's next version, or of a variant. */
export function ResponseEditor({ response, note, language, onSave, onCancel }: ResponseEditorProps) {
  const [form, setForm] = useState<ResponseForm>(() => ({
    ...toResponseForm(response),
    ...(language !== undefined && { language }),
  }));
  const [isChecked, setChecked] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const body = useRef<HTMLTextAreaElement>(null);
  const place = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) focusFirstError(place.current);
  }, [tries]);
  const errors: ResponseFormErrors = isChecked ? checkResponseForm(form) : {};
  const change = (part: Partial<ResponseForm>) => setForm({ ...form, ...part });
  const save = async () => {
    setChecked(true);
    if (Object.keys(checkResponseForm(form)).length > 0) return setTries((count) => count + 1);
    const saved = await onSave(toResponseContent(form, response));
    if (!saved.ok) setRefusal(saved.problem.sentence);
  };
  const field: FieldOf = (name, label, hint) => ({
    label,
    value: form[name],
    error: errors[name] ?? null,
    onInput: (value: string) => change({ [name]: value }),
    ...(hint && { hint }),
  });
  const wordings = form.lockedBlocks.length + form.disclosures.length;
  return (
    <form
      class="response-editor"
      ref={place}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {note && <p class="quiet">{note}</p>}
      {refusal && (
        <Banner state="stop" urgent>
          {refusal}
        </Banner>
      )}
      <TextField {...field('title', words.title, words.titleHint)} />
      <TextArea {...field('body', words.body, words.bodyHint)} lines={6} inputRef={body} />
      <Slots form={form} errors={errors} onChange={change} />
      <FoldedSection
        title={content.wordingTitle(wordings)}
        hasError={Boolean(errors.lockedBlocks ?? errors.disclosures)}
      >
        <WordingFields
          body={body}
          lockedBlocks={form.lockedBlocks}
          disclosures={form.disclosures}
          errors={[errors.lockedBlocks, errors.disclosures]}
          onChange={change}
        />
      </FoldedSection>
      <TextField {...field('topics', words.topics, words.listHint)} />
      <SelectField
        label={words.department}
        value={form.department}
        options={DEPARTMENT_OPTIONS}
        onChange={(department) => change({ department })}
      />
      <TextField {...field('language', words.language, words.languageHint)} />
      <ResponseScopeFields {...{ form, errors, field }} onChange={change} />
      <ResponseKeepingFields {...{ errors, field }} />
      <FoldedSection title={content.foundTitle}>
        <TextArea {...field('examples', words.examples, words.examplesHint)} lines={3} />
      </FoldedSection>
      <div class="response-editor__actions">
        <Button onClick={onCancel}>{messages.desk.cancel}</Button>
        <Button look="main" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}

/** What is to be put right may stand above or below what is seen. */
function focusFirstError(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  const sentence = form?.querySelector('.field__error');
  if (field) field.focus();
  else sentence?.scrollIntoView({ block: 'center' });
}

interface SlotsProps {
  readonly form: ResponseForm;
  readonly errors: ResponseFormErrors;
  readonly onChange: (part: Partial<ResponseForm>) => void;
}

/** One set of fields for each slot that stands in the text. */
function Slots({ form: { body, slots }, errors, onChange }: SlotsProps) {
  const names = [...new Set(parseSlots(body).map(({ name }) => name))];
  const define = (slot: SlotForm) =>
    onChange({ slots: [...slots.filter(({ name }) => name !== slot.name), slot] });
  return (
    <FoldedSection title={content.slotsTitle(names.length)} hasError={errors.slots !== undefined}>
      {names.length === 0 && <p class="field__hint">{content.slotsNone}</p>}
      {names.map((name) => (
        <SlotFieldset
          key={name}
          slot={slots.find((slot) => slot.name === name) ?? emptySlotForm(name)}
          errors={errors.slots?.[name] ?? {}}
          onChange={define}
        />
      ))}
    </FoldedSection>
  );
}
