import { useState } from 'preact/hooks';
import type { WatchSubject } from '../../lib/domain/watch-subject';
import { messages } from '../../lib/messages';
import { readTerms, toForm } from '../../lib/panel-model/subject-form';
import { BrandForm } from '../BrandForm';
import { SelectField } from '../controls/SelectField';
import { ActionDialog } from './ActionDialog';

const words = messages.desk.settings;
const KINDS = ['brand', 'product', 'competitor', 'vendor', 'partner'] as const;

interface BrandDialogProps {
  readonly subject: WatchSubject;
  readonly onClose: () => void;
  readonly onSave: (subject: WatchSubject) => Promise<boolean>;
}

/** Edits what is watched for; something to find has to be in it. */
export function BrandDialog({ subject, onClose, onSave }: BrandDialogProps) {
  const [form, setForm] = useState(() => toForm(subject));
  const [kind, setKind] = useState(subject.kind);
  const [isChecked, setChecked] = useState(false);
  const terms = readTerms(form);
  const { names, handles, hashtags, domains, products } = terms;
  const isEmpty = [names, handles, hashtags, domains, products].every((list) => list.length === 0);
  const save = async () => {
    setChecked(true);
    if (isEmpty) return;
    await onSave({ ...terms, id: subject.id, kind });
    onClose();
  };
  return (
    <ActionDialog title={words.brands.title} action={words.save} onClose={onClose} onAction={save}>
      <SelectField
        label={words.brands.kind}
        value={kind}
        options={KINDS.map((value) => ({ value, label: words.brands.kinds[value] }))}
        onChange={setKind}
      />
      <BrandForm
        form={form}
        error={isChecked && isEmpty ? messages.panel.setup.brand.needsOne : null}
        onInput={setForm}
      />
    </ActionDialog>
  );
}
