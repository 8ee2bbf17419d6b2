import { useEffect, useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { TextArea } from '../controls/TextArea';
import { Drawer } from './Drawer';
import { ImportPreviewList } from './ImportPreviewList';
import { LoadState } from './LoadState';
import './ResponseEditor.css';

const words = messages.desk.responses.importing;

/** Import of responses: choose or paste, see what would be taken, then import all good rows or none. */
export function ImportDrawer({ model }: { model: DeskModel }) {
  const [pasted, setPasted] = useState('');
  const { importing, example } = model;
  const { preview } = importing;
  useEffect(() => importing.reset, [importing]);
  return (
    <Drawer title={words.title} onClose={model.closeDrawer}>
      <div class="response-editor">
        <p>{words.intro}</p>
        <Field label={words.choose} hint={words.columns}>
          {(control) => (
            <input
              {...control}
              type="file"
              accept=".csv,.json,text/csv,application/json"
              onChange={(event) => {
                const file = event.currentTarget.files?.[0];
                if (file) void importing.readFile(file);
              }}
            />
          )}
        </Field>
        <TextArea label={words.paste} value={pasted} lines={3} onInput={setPasted} />
        <div class="response-editor__actions">
          <Button disabled={example.busy.value} onClick={() => void example.addStarterResponses()}>
            {messages.desk.responses.starter}
          </Button>
          <Button disabled={pasted.trim() === ''} onClick={() => importing.readText(pasted)}>
            {words.check}
          </Button>
        </div>
      </div>
      {preview.value && (
        <LoadState of={preview.value} lines={4} onTryAgain={importing.reset}>
          {(shown) => (
            <ImportPreviewList
              preview={shown}
              busy={importing.busy.value}
              onImport={() => void importing.importAll()}
            />
          )}
        </LoadState>
      )}
    </Drawer>
  );
}
