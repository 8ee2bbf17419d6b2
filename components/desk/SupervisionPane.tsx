import { useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import type { SupervisedReply } from '../../lib/services/list-supervision';
import { Button } from '../controls/Button';
import { EntryApproval } from './EntryApproval';
import { EntryPost } from './EntryPost';
import { ProblemDialog } from './ProblemDialog';
import { authorName } from './person-name';
import { ReplyComparison } from './ReplyComparison';
import { usePageKeys } from './use-page-keys';

const words = messages.desk.supervision;

interface SupervisionPaneProps {
  readonly reply: SupervisedReply;
  /** "3 of 12" */
  readonly place: string;
  readonly model: DeskModel;
}

/** One edited reply beside its approved text, and the keys to judge it with. */
export function SupervisionPane({ reply, place, model }: SupervisionPaneProps) {
  const { engagement, approved } = reply;
  const { id, review, post } = engagement;
  const { supervision } = model;
  /** Which reply is asked about: another may have taken its place. */
  const [askingOf, setAskingOf] = useState<string | null>(null);
  const fine = () => void supervision.review(id, 'fine', '');
  const problem = () => setAskingOf(id);
  const open = () => model.go({ section: 'log', id });
  usePageKeys({
    j: () => supervision.move(1),
    k: () => supervision.move(-1),
    ArrowDown: () => supervision.move(1),
    ArrowUp: () => supervision.move(-1),
    f: fine,
    p: problem,
    Enter: open,
  });
  const title = authorName(post.author);
  return (
    <article class="review-pane" aria-label={title}>
      <header class="review-pane__head">
        <h2 class="review-pane__title user-text" dir="auto">
          {title}
        </h2>
        <span class="quiet">{place}</span>
      </header>
      {review && (
        <p class="strong user-text" dir="auto">
          {words.reviewed(review.verdict, review.by || messages.desk.unnamedAgent, review.note)}
        </p>
      )}
      <EntryPost post={post} nowMs={model.nowMs.value} />
      <ReplyComparison engagement={engagement} approved={approved} />
      <EntryApproval engagement={engagement} />
      <div class="review-pane__actions">
        <Button look="main" shortcut="f" onClick={fine}>
          {words.fine}
        </Button>
        <Button look="danger" shortcut="p" onClick={problem}>
          {words.problem}
        </Button>
        <Button shortcut="k" onClick={() => supervision.move(-1)}>
          {words.previous}
        </Button>
        <Button shortcut="j" onClick={() => supervision.move(1)}>
          {words.next}
        </Button>
        <Button look="quiet" shortcut="Enter" onClick={open}>
          {words.entry}
        </Button>
        <p class="quiet small">{words.keys}</p>
      </div>
      {askingOf === id && (
        <ProblemDialog
          key={id}
          onClose={() => setAskingOf(null)}
          onNote={(note) => supervision.review(id, 'problem', note)}
        />
      )}
    </article>
  );
}
