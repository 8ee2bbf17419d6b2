import { messages } from '../lib/messages';
import { SUBJECT_FIELDS, type SubjectForm } from '../lib/panel-model/subject-form';
import './BrandForm.css';
import { TextField } from './controls/TextField';

const words = messages.panel.setup.brand;

interface BrandFormProps {
  readonly form: SubjectForm;
  readonly onInput: (form: SubjectForm) => void;
  /** What has to be put right before it can be saved. */
  readonly error?: string | null;
}

/** The terms of a brand, a product or another subject; shared by the first run and the settings. */
export function BrandForm({ form, onInput, error = null }: BrandFormProps) {
  return (
    <div class="brand-form">
      <p class="quiet">{words.explain}</p>
      {SUBJECT_FIELDS.map((field) => {
        const [label, example] = words[field];
        return (
          <TextField
            key={field}
            label={label}
            placeholder={example}
            hint={words.hints[field]}
            value={form[field]}
            error={field === 'names' ? error : null}
            onInput={(value) => onInput({ ...form, [field]: value })}
          />
        );
      })}
    </div>
  );
}
