import { useState } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import type { WatchSubject } from '../../lib/domain/watch-subject';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { ActionDialog } from './ActionDialog';
import { LoadState } from './LoadState';

const words = messages.desk.judgement.learned;

/** What is to be forgotten: that of one subject, or (null) all. */
interface Asking {
  readonly subjectId: string | null;
  readonly count: number;
}

/** How much was learned of each thing that is watched for; it can be forgotten. */
export function LearnedSettings({
  model: { judgement },
  subjects,
}: {
  model: DeskModel;
  subjects: readonly WatchSubject[];
}) {
  const [asking, setAsking] = useState<Asking | null>(null);
  const { learned } = judgement;
  return (
    <LoadState of={learned.value.value} lines={2} onTryAgain={learned.again}>
      {(counts) => (
        <>
          {counts.size === 0 && <p class="quiet">{words.none}</p>}
          <ul class="settings__list">
            {[...counts].map(([subjectId, count]) => (
              <li key={subjectId} class="settings__item">
                <span>
                  <span class="user-text strong" dir="auto">
                    {nameOf(subjectId, subjects)}
                  </span>{' '}
                  <span class="quiet small">{words.count(count)}</span>
                </span>
                <Button
                  aria-label={`${words.forget}: ${nameOf(subjectId, subjects)}`}
                  onClick={() => setAsking({ subjectId, count })}
                >
                  {words.forget}
                </Button>
              </li>
            ))}
          </ul>
          {counts.size > 1 && (
            <Button onClick={() => setAsking({ subjectId: null, count: sum(counts) })}>
              {words.forgetAll}
            </Button>
          )}
          {asking && (
            <ForgetDialog
              count={asking.count}
              onClose={() => setAsking(null)}
              onForget={() => judgement.forget(asking.subjectId)}
            />
          )}
        </>
      )}
    </LoadState>
  );
}

interface ForgetDialogProps {
  readonly count: number;
  readonly onClose: () => void;
  readonly onForget: () => Promise<boolean>;
}

function ForgetDialog({ count, onClose, onForget }: ForgetDialogProps) {
  const forget = async () => {
    await onForget();
    onClose();
  };
  return (
    <ActionDialog
      title={words.forgetTitle}
      action={words.forget}
      look="danger"
      onClose={onClose}
      onAction={forget}
    >
      <p>{words.forgetBody(count)}</p>
    </ActionDialog>
  );
}

function nameOf(subjectId: string, subjects: readonly WatchSubject[]): string {
  if (subjectId === '') return words.noSubject;
  const subject = subjects.find(({ id }) => id === subjectId);
  return subject ? (subject.names[0] ?? subject.handles[0] ?? subject.products[0] ?? '') : words.gone;
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
