import { useState } from 'preact/hooks';
import { libraryStatus } from '../../lib/desk-model/library-search';
import type { ResponsesModel } from '../../lib/desk-model/responses-model';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { ApproveDialog } from './ApproveDialog';
import { LibraryTag } from './LibraryTag';
import { RetireDialog } from './RetireDialog';

const words = messages.desk.responses.detail;

export interface ResponseActionsProps {
  readonly response: Response;
  readonly responses: ResponsesModel;
  readonly nowMs: number;
  readonly onEdit: () => void;
}

/** Where the response stands, and what can be done about it. */
export function ResponseActions({ response, responses, nowMs, onEdit }: ResponseActionsProps) {
  const [asking, setAsking] = useState<'approve' | 'retire' | null>(null);
  const status = libraryStatus(response, nowMs);
  const close = () => setAsking(null);
  return (
    <section class="drawer__section">
      <p>
        <LibraryTag status={status} /> {status === 'approved' ? words.usable : words[status]}
      </p>
      <div class="drawer__actions">
        {(status === 'draft' || status === 'expired') && (
          <Button look="main" onClick={() => setAsking('approve')}>
            {status === 'draft' ? words.approve : words.renew}
          </Button>
        )}
        <Button onClick={onEdit}>{words.newVersion}</Button>
        {status !== 'retired' && (
          <Button look="danger" onClick={() => setAsking('retire')}>
            {words.retire}
          </Button>
        )}
      </div>
      {asking === 'approve' && (
        <ApproveDialog response={response} nowMs={nowMs} onClose={close} onApprove={responses.approve} />
      )}
      {asking === 'retire' && (
        <RetireDialog title={response.title} onClose={close} onRetire={() => responses.retire(response.id)} />
      )}
    </section>
  );
}
