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
import { VersionHistory } from './VersionHistory';

const words = messages.desk.responses;

/** One response in full, or the editor for its next version. */
export function ResponseDrawer({ id, model }: { id: string; model: DeskModel }) {
  const [isEditing, setEditing] = useState(false);
  const { responses, nowMs } = model;
  const all = responses.responses.value;
  const response = readyValue(all.value)?.find((each) => each.id === id);
  const title = response && isEditing ? words.editor.versionTitle(response.version + 1) : response?.title;
  return (
    <Drawer
      title={title ?? words.detail.title}
      onClose={isEditing ? () => setEditing(false) : model.closeDrawer}
    >
      <LoadState of={all.value} lines={8} onTryAgain={responses.responses.again}>
        {() => {
          if (!response) return <p>{messages.desk.notThere}</p>;
          if (isEditing) {
            return (
              <ResponseEditor
                response={response}
                onCancel={() => setEditing(false)}
                onSave={async (content) => {
                  const saved = await responses.save({ ...content, id });
                  if (saved.ok) setEditing(false);
                  return saved;
                }}
              />
            );
          }
          return (
            <Shown response={response} model={model} nowMs={nowMs.value} onEdit={() => setEditing(true)} />
          );
        }}
      </LoadState>
    </Drawer>
  );
}

interface ShownProps {
  readonly response: Response;
  readonly model: DeskModel;
  readonly nowMs: number;
  readonly onEdit: () => void;
}

function Shown({ response, model, nowMs, onEdit }: ShownProps) {
  const { responses, reviews } = model;
  const uses = readyValue(responses.uses.value.value)?.get(response.id) ?? 0;
  const { history } = responses;
  const versions = readyValue(reviews.versions.value.value) ?? [];
  const agentName = readyValue(reviews.settings.value.value)?.agentName ?? '';
  return (
    <>
      <ResponseActions response={response} model={model} onEdit={onEdit} />
      <ResponseDetail response={response} uses={uses} nowMs={nowMs} />
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
