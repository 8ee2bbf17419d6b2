import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { StarterChoice } from '../StarterChoice';
import { ImportPreview } from './ImportPreview';

const words = messages.panel.setup.responses;

/** Fourth step: where the replies come from. */
export function ResponsesStep({ model }: { model: PanelModel }) {
  const { setup } = model;
  const preview = setup.preview.value;
  const read = async (file: File | undefined) => {
    if (file) await setup.readImport({ name: file.name, text: await file.text() });
  };
  return (
    <>
      <h3>{words.title}</h3>
      <p class="quiet">{words.explain}</p>
      {setup.starter.value === null ? (
        <div>
          <Button onClick={() => void setup.readStarter()}>{messages.starter.load}</Button>
        </div>
      ) : (
        <section class="import-preview" aria-label={messages.starter.title}>
          <StarterChoice
            library={setup.starter.value}
            speaks={navigator.languages}
            busy={setup.isBusy.value}
            onLoad={(choice) => void setup.takeStarter(choice)}
          />
        </section>
      )}
      {preview === null ? (
        <Field label={words.import} hint={words.importExplain}>
          {(control) => (
            <input
              {...control}
              class="first-run__file"
              type="file"
              accept=".csv,.json,text/csv,application/json"
              onChange={(event) => void read(event.currentTarget.files?.[0])}
            />
          )}
        </Field>
      ) : (
        <ImportPreview setup={setup} preview={preview} />
      )}
      <p class="quiet small">{words.keep}</p>
      <div class="first-run__actions">
        <Button look={preview === null ? 'main' : 'plain'} onClick={() => void setup.next()}>
          {messages.panel.setup.finish}
        </Button>
      </div>
    </>
  );
}
