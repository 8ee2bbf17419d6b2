import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { TextField } from '../controls/TextField';
import { StepActions } from './StepActions';

const words = messages.panel.setup.name;

/** First step: the name that stands in the log. */
export function NameStep({ model }: { model: PanelModel }) {
  const { setup } = model;
  const [name, setName] = useState(setup.settings.value?.agentName ?? '');
  const save = () => setup.saveName(name);
  const saveAndGoOn = async () => {
    if (await save()) await setup.next();
  };
  return (
    <>
      <h3>{words.title}</h3>
      <TextField
        label={words.label}
        hint={words.hint}
        value={name}
        onInput={setName}
        onEnter={() => void saveAndGoOn()}
      />
      <StepActions model={model} onSave={save} isFilled={name.trim() !== ''} />
    </>
  );
}
