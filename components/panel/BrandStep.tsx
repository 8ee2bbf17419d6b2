import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import {
  readTerms,
  SUBJECT_FIELDS,
  type SubjectField,
  type SubjectForm,
  toForm,
} from '../../lib/panel-model/subject-form';
import { TextField } from '../controls/TextField';
import { StepActions } from './StepActions';

const words = messages.panel.setup.brand;

/** What nearly every brand has; the rest is folded. */
const FIRST_FIELDS: readonly SubjectField[] = ['names', 'handles', 'ownHandles'];
const MORE_FIELDS = SUBJECT_FIELDS.filter((field) => !FIRST_FIELDS.includes(field));

/** Second step: what a post about the brand looks like. */
export function BrandStep({ model }: { model: PanelModel }) {
  const { setup } = model;
  const brand = setup.settings.value?.subjects.find(({ kind }) => kind === 'brand');
  const [form, setForm] = useState<SubjectForm>(toForm(brand));
  const terms = readTerms(form);
  const findsAnything = [terms.names, terms.handles, terms.hashtags, terms.domains, terms.products].some(
    (list) => list.length > 0,
  );
  const [isMoreFilled] = useState(MORE_FIELDS.some((field) => form[field] !== ''));
  const fieldOf = (field: SubjectField) => (
    <TextField
      key={field}
      label={words[field][0]}
      placeholder={words[field][1]}
      hint={words.hints[field]}
      value={form[field]}
      onInput={(value) => setForm({ ...form, [field]: value })}
    />
  );
  return (
    <>
      <h3>{words.title}</h3>
      <p class="quiet">{words.explain}</p>
      {FIRST_FIELDS.map(fieldOf)}
      <details class="first-run__more" open={isMoreFilled}>
        <summary>{words.more}</summary>
        <div class="first-run__step">{MORE_FIELDS.map(fieldOf)}</div>
      </details>
      {!findsAnything && <p class="quiet small">{words.needsOne}</p>}
      <StepActions model={model} onSave={() => setup.saveBrand(form)} isFilled={findsAnything} />
    </>
  );
}
