import { useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Drawer } from './Drawer';
import { LoadState } from './LoadState';
import { OperationList } from './OperationList';
import { ResponseActions } from './ResponseActions';
import { ResponseDetail } from './ResponseDetail';
import { ResponseEditor } from './ResponseEditor';
import { ReviewNotes } from './ReviewNotes';
import { VariantEditor } from './VariantEditor';
import { VariantList } from './VariantList';
import { VersionHistory } from './VersionHistory';

const words = messages.desk.responses;

/** One response in full, or the editor for its next version or a variant in another language. */
export function ResponseDrawer({ id, model }: { id: string; model: DeskModel }) {
  const [editing, setEditing] = useState<'version' | 'variant' | null>(null);
  const { responses } = model;
  const all = responses.responses.value;
  const response = readyValue(all.value)?.find((each) => each.id === id);
  const stop = () => setEditing(null);
  return (
    <Drawer
      title={(response && titleOf(response, editing)) ?? words.detail.title}
      onClose={editing ? stop : model.closeDrawer}
    >
      <LoadState of={all.value} lines={8} onTryAgain={responses.responses.again}>
        {(list) => {
          if (!response) return <p>{messages.desk.notThere}</p>;
          if (editing === 'version') {
            return (
              <ResponseEditor
                response={response}
                note={noteOf(response)}
                onCancel={stop}
                onSave={async (content) => {
                  const saved = await responses.save({ ...content, id });
                  if (saved.ok) stop();
                  return saved;
                }}
              />
            );
          }
          if (editing === 'variant') return <VariantEditor {...{ response, model }} onCancel={stop} />;
          return <Shown {...{ response, list, model }} onEdit={setEditing} />;
        }}
      </LoadState>
    </Drawer>
  );
}

function titleOf({ title, version }: Response, editing: 'version' | 'variant' | null): string {
  if (editing === 'variant') return messages.desk.content.variants.addTitle(title);
  return editing === 'version' ? words.editor.versionTitle(version + 1) : title;
}

function noteOf({ status, version }: Response): string {
  return status === 'approved' ? words.editor.approvedNote(version) : words.editor.versionNote(version);
}

interface ShownProps {
  readonly response: Response;
  readonly list: readonly Response[];
  readonly model: DeskModel;
  readonly onEdit: (what: 'version' | 'variant') => void;
}

function Shown({ response, list, model, onEdit }: ShownProps) {
  const nowMs = model.nowMs.value;
  const { responses, reviews } = model;
  const uses = readyValue(responses.uses.value.value)?.get(response.id) ?? 0;
  const { history } = responses;
  const versions = readyValue(reviews.versions.value.value) ?? [];
  const agentName = readyValue(reviews.settings.value.value)?.agentName ?? '';
  return (
    <>
      <ResponseActions response={response} model={model} onEdit={() => onEdit('version')} />
      <ResponseDetail response={response} uses={uses} nowMs={nowMs} />
      <section class="drawer__section">
        <h3>{messages.desk.content.variants.title}</h3>
        <VariantList response={response} all={list} nowMs={nowMs} onAdd={() => onEdit('variant')} />
      </section>
      <section class="drawer__section">
        <h3>{messages.desk.review.comment.title}</h3>
        <ReviewNotes {...{ response, versions, agentName, reviews, nowMs }} />
      </section>
      <section class="drawer__section">
        <h3>{messages.desk.review.versions.title}</h3>
        <VersionHistory key={response.version} versions={versions} nowMs={nowMs} />
      </section>
      <section class="drawer__section">
        <h3>{words.detail.history}</h3>
        <LoadState of={history.value.value} lines={3} onTryAgain={history.again}>
          {(operations) => <OperationList operations={operations} nowMs={nowMs} />}
        </LoadState>
      </section>
    </>
  );
}
