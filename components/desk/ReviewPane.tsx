import { useRef, useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import type { Response } from '../../lib/domain/response';
import type { Settings } from '../../lib/domain/settings';
import { messages } from '../../lib/messages';
import { approvedBefore } from '../../lib/services/list-versions';
import { neededApprovals } from '../../lib/services/needed-approvals';
import { Button } from '../controls/Button';
import { ApprovalList } from './ApprovalList';
import { ApproveDialog } from './ApproveDialog';
import { RejectDialog } from './RejectDialog';
import { ResponseComparison } from './ResponseComparison';
import { ReviewNotes } from './ReviewNotes';
import { usePageKeys } from './use-page-keys';

const words = messages.desk.review.page;

interface ReviewPaneProps {
  readonly response: Response;
  readonly settings: Settings;
  readonly model: DeskModel;
}

/** One response that waits for a decision, and the keys to decide with. */
export function ReviewPane({ response, settings, model }: ReviewPaneProps) {
  const { reviews, notice } = model;
  const { queue } = reviews;
  /** About which response: what is decided may make room for the next one before the dialog has heard of it. */
  const [asking, setAsking] = useState<{ readonly step: 'approve' | 'reject'; readonly id: string } | null>(
    null,
  );
  const ask = (step: 'approve' | 'reject') => setAsking({ step, id: response.id });
  const asked = asking?.id === response.id ? asking.step : null;
  const comment = useRef<HTMLTextAreaElement>(null);
  // What was read last may still be of the one before.
  const versions = (readyValue(reviews.versions.value.value) ?? []).filter(({ id }) => id === response.id);
  const before = response.status === 'approved' ? response : approvedBefore(versions, response.version);
  const needed = neededApprovals(response, settings);
  const writtenBy = readyValue(reviews.writers.value.value)?.get(response.version) ?? '';
  const nowMs = model.nowMs.value;
  const open = () => model.go({ section: 'responses', id: response.id });
  const reject = () => {
    if (response.status === 'in-review') ask('reject');
    else notice.value = { state: 'stop', text: words.onlyInReview };
  };
  const keys: Readonly<Record<string, () => void>> = {
    j: () => queue.move(1),
    k: () => queue.move(-1),
    ArrowDown: () => queue.move(1),
    ArrowUp: () => queue.move(-1),
    a: () => ask('approve'),
    r: reject,
    c: () => comment.current?.focus(),
    Enter: open,
  };
  usePageKeys(keys);
  const dialog = {
    response,
    reviews,
    agentName: settings.agentName,
    onClose: () => setAsking((now) => (now?.id === response.id ? null : now)),
  };
  const goOn = () => queue.goOnFrom(response.id);
  return (
    <article class="review-pane" aria-label={response.title}>
      <header class="review-pane__head">
        <h2 class="review-pane__title user-text" dir="auto">
          {response.title}
        </h2>
        <span class="quiet">{words.place(queue.index.value + 1, queue.shown.value.length)}</span>
      </header>
      <ResponseComparison
        before={before}
        after={response}
        headings={{ before: words.approvedBefore, after: words.toApprove }}
        nowMs={nowMs}
      />
      <ApprovalList approvals={response.approvals} {...{ writtenBy, needed, nowMs }} />
      <ReviewNotes
        {...{ response, versions, reviews, nowMs }}
        agentName={settings.agentName}
        fieldRef={comment}
      />
      <div class="review-pane__actions">
        <Button look="main" shortcut="a" onClick={() => ask('approve')}>
          {messages.desk.responses.detail.approve}
        </Button>
        {response.status === 'in-review' && (
          <Button look="danger" shortcut="r" onClick={reject}>
            {messages.desk.review.reject.button}
          </Button>
        )}
        <Button shortcut="k" onClick={() => queue.move(-1)}>
          {words.previous}
        </Button>
        <Button shortcut="j" onClick={() => queue.move(1)}>
          {words.next}
        </Button>
        <Button look="quiet" shortcut="Enter" onClick={open}>
          {words.open}
        </Button>
        <p class="quiet small">{words.keys}</p>
      </div>
      {asked === 'approve' && (
        <ApproveDialog key={response.id} {...dialog} {...{ needed, writtenBy, nowMs }} onApproved={goOn} />
      )}
      {asked === 'reject' && <RejectDialog key={response.id} {...dialog} onRejected={goOn} />}
    </article>
  );
}
