import { useEffect, useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { TextArea } from '../controls/TextArea';
import { Drawer } from './Drawer';
import { ImportMappingTable } from './ImportMappingTable';
import { ImportPreviewList } from './ImportPreviewList';
import { LoadState } from './LoadState';
import './ResponseEditor.css';
import { StepProgress } from './StepProgress';

const words = messages.desk.responses.importing;

/** Import of responses: choose or paste, see what goes where and what would be taken, then all good rows or none. */
export function ImportDrawer({ model }: { model: DeskModel }) {
  const [pasted, setPasted] = useState('');
  const { importing } = model;
  const { opened, preview } = importing;
  const isWriting = importing.busy.value;
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
          <Button disabled={pasted.trim() === ''} onClick={() => void importing.readText(pasted)}>
            {words.check}
          </Button>
        </div>
      </div>
      {opened.value && !isWriting && (
        <LoadState of={opened.value} lines={4} onTryAgain={importing.reset}>
          {(file) => (
            <ImportMappingTable
              file={file}
              mapping={importing.mapping.value}
              onChange={(column, field) => void importing.remap(column, field)}
            />
          )}
        </LoadState>
      )}
      {isWriting && <Writing model={model} />}
      {preview.value && !isWriting && (
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

function Writing({ model: { importing } }: { model: DeskModel }) {
  const progress = importing.progress.value;
  if (progress === null) return null;
  const { done, total } = progress;
  return (
    <section class="drawer__section" aria-live="polite">
      <StepProgress label={words.writing} words={words.written(done, total)} done={done} total={total} />
      <div>
        <Button onClick={importing.cancel}>{messages.desk.cancel}</Button>
      </div>
    </section>
  );
}
