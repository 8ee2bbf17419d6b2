import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import { Drawer } from './Drawer';
import { ResponseEditor } from './ResponseEditor';

/** Writes a new response; once saved, it is shown. */
export function NewResponseDrawer({ model }: { model: DeskModel }) {
  return (
    <Drawer title={messages.desk.responses.editor.newTitle} onClose={model.closeDrawer}>
      <ResponseEditor
        response={null}
        onCancel={model.closeDrawer}
        onSave={async (content) => {
          const saved = await model.responses.save({ ...content, id: null });
          if (saved.ok) model.go({ section: 'responses', id: saved.value.id });
          return saved;
        }}
      />
    </Drawer>
  );
}
