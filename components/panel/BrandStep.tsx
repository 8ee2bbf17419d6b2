import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { readTerms, SUBJECT_FIELDS, type SubjectForm, toForm } from '../../lib/panel-model/subject-form';
import { TextField } from '../controls/TextField';
import { StepActions } from './StepActions';

const words = messages.panel.setup.brand;

/** Second step: what a post about the brand looks like. */
export function BrandStep({ model }: { model: PanelModel }) {
  const { setup } = model;
  const brand = setup.settings.value?.subjects.find(({ kind }) => kind === 'brand');
  const [form, setForm] = useState<SubjectForm>(toForm(brand));
  const terms = readTerms(form);
  const findsAnything = [terms.names, terms.handles, terms.hashtags, terms.domains, terms.products].some(
    (list) => list.length > 0,
  );
  return (
    <>
      <h3>{words.title}</h3>
      <p class="quiet">{words.explain}</p>
      {SUBJECT_FIELDS.map((field) => (
        <TextField
          key={field}
          label={words[field][0]}
          placeholder={words[field][1]}
          hint={words.hints[field]}
          value={form[field]}
          onInput={(value) => setForm({ ...form, [field]: value })}
        />
      ))}
      {!findsAnything && <p class="quiet small">{words.needsOne}</p>}
      <StepActions model={model} onSave={() => setup.saveBrand(form)} isFilled={findsAnything} />
    </>
  );
}
