import { useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { libraryStatus } from '../../lib/desk-model/library-search';
import { readyValue } from '../../lib/desk-model/loadable';
import type { Response } from '../../lib/domain/response';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import { messages } from '../../lib/messages';
import { isExpiring } from '../../lib/services/list-reviews';
import { type NeededApprovals, neededApprovals } from '../../lib/services/needed-approvals';
import { Button } from '../controls/Button';
import { ApproveDialog } from './ApproveDialog';
import { LibraryTag } from './LibraryTag';
import { RejectDialog } from './RejectDialog';
import { RetireDialog } from './RetireDialog';
import { SubmitDialog } from './SubmitDialog';

const words = messages.desk.responses.detail;
const review = messages.desk.review;

type Step = 'submit' | 'approve' | 'reject' | 'retire';

export interface ResponseActionsProps {
  readonly response: Response;
  readonly model: DeskModel;
  readonly onEdit: () => void;
}

/** Where the response stands, and what can be done about it. */
export function ResponseActions({ response, model, onEdit }: ResponseActionsProps) {
  const [asking, setAsking] = useState<Step | null>(null);
  const nowMs = model.nowMs.value;
  const known = readyValue(model.reviews.settings.value.value);
  const settings = known ?? DEFAULT_SETTINGS;
  const needed = neededApprovals(response, settings);
  const writtenBy = readyValue(model.reviews.writers.value.value)?.get(response.version) ?? '';
  const status = libraryStatus(response, nowMs);
  const isBegun = status === 'in-review' || needed.given.length > 0;
  const offered = { reviews: model.reviews, agentName: settings.agentName, onClose: () => setAsking(null) };
  return (
    <section class="drawer__section">
      <p>
        <LibraryTag status={status} /> {status === 'approved' ? words.usable : words[status]}
      </p>
      {isBegun && needed.missing.length > 0 && <p>{review.approve.missing(needed.missing)}</p>}
      <div class="drawer__actions">
        {(known ? stepsOf(response, needed, nowMs) : []).map((step, index) => (
          <Button
            key={step}
            look={step === 'reject' ? 'danger' : index === 0 ? 'main' : 'plain'}
            onClick={() => setAsking(step)}
          >
            {labelOf(step, status)}
          </Button>
        ))}
        <Button onClick={onEdit}>{words.newVersion}</Button>
        {status !== 'retired' && (
          <Button look="danger" onClick={() => setAsking('retire')}>
            {words.retire}
          </Button>
        )}
      </div>
      {asking === 'submit' && <SubmitDialog response={response} roles={needed.roles} {...offered} />}
      {asking === 'approve' && <ApproveDialog {...{ response, needed, writtenBy, nowMs }} {...offered} />}
      {asking === 'reject' && <RejectDialog response={response} {...offered} />}
      {asking === 'retire' && (
        <RetireDialog
          title={response.title}
          onClose={offered.onClose}
          onRetire={() => model.responses.retire(response.id)}
        />
      )}
    </section>
  );
}

/** What comes next for it, the usual step first. */
function stepsOf(response: Response, { roles, given }: NeededApprovals, nowMs: number): Step[] {
  switch (libraryStatus(response, nowMs)) {
    case 'draft':
      return roles.length > 1 ? ['submit'] : ['approve', 'submit'];
    case 'in-review':
      return ['approve', 'reject'];
    case 'expired':
      return ['approve'];
    case 'approved':
      return isExpiring(response, nowMs) || given.length > 0 ? ['approve'] : [];
    case 'retired':
      return [];
  }
}

function labelOf(step: Step, status: ReturnType<typeof libraryStatus>): string {
  if (step === 'submit') return review.submit.button;
  if (step === 'reject') return review.reject.button;
  return status === 'draft' || status === 'in-review' ? words.approve : words.renew;
}
