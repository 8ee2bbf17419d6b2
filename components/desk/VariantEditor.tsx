import type { DeskModel } from '../../lib/desk-model';
import { type Response, variantGroupOf } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { ResponseEditor } from './ResponseEditor';

interface VariantEditorProps {
  readonly response: Response;
  readonly model: DeskModel;
  readonly onCancel: () => void;
}

/** Writes the same response in another language: a response of its own, which is approved for itself. */
export function VariantEditor({ response, model, onCancel }: VariantEditorProps) {
  return (
    <ResponseEditor
      response={response}
      language=""
      note={messages.desk.content.variants.note}
      onCancel={onCancel}
      onSave={async (content) => {
        const variantGroup = variantGroupOf(response);
        const saved = await model.responses.save({ ...content, variantGroup, id: null });
        if (saved.ok) model.go({ section: 'responses', id: saved.value.id });
        return saved;
      }}
    />
  );
}
