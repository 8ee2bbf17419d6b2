import { useState } from 'preact/hooks';
import type { JudgementModel } from '../../lib/desk-model/judgement-model';
import { messages } from '../../lib/messages';
import type { JudgementSummary } from '../../lib/services/summarise-judgement';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { exactTime } from '../controls/format-time';

const words = messages.desk.judgement.reset;

/** From when on suggestions learn, and the way to begin anew, or to take all of the log in again. */
export function LearningReset({
  summary: { learnFrom, corrections },
  model,
}: {
  summary: Pick<JudgementSummary, 'learnFrom' | 'corrections'>;
  model: Pick<JudgementModel, 'startAnew' | 'learnFromAll'>;
}) {
  const [isAsking, setAsking] = useState(false);
  return (
    <section aria-labelledby="judgement-reset">
      <h2 id="judgement-reset">{words.title}</h2>
      <p class="quiet">{learnFrom === null ? words.fromAll : words.since(exactTime(learnFrom))}</p>
      <p class="judgement-page__actions">
        <Button onClick={() => setAsking(true)}>{words.start}</Button>
        {learnFrom !== null && <Button onClick={() => void model.learnFromAll()}>{words.takeBack}</Button>}
      </p>
      {isAsking && (
        <ResetDialog
          corrections={corrections}
          onClose={() => setAsking(false)}
          onStart={(withCorrections) => model.startAnew(withCorrections)}
        />
      )}
    </section>
  );
}

interface ResetDialogProps {
  readonly corrections: number;
  readonly onClose: () => void;
  readonly onStart: (withCorrections: boolean) => Promise<boolean>;
}

function ResetDialog({ corrections, onClose, onStart }: ResetDialogProps) {
  const [withCorrections, setWithCorrections] = useState(false);
  const start = async () => {
    if (await onStart(withCorrections)) onClose();
  };
  return (
    <Dialog
      title={words.ask}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{messages.desk.cancel}</Button>
          <Button look="danger" onClick={() => void start()}>
            {words.start}
          </Button>
        </>
      }
    >
      <p>{words.body}</p>
      {corrections > 0 && (
        <label class="judgement-page__choice">
          <input
            type="checkbox"
            checked={withCorrections}
            onChange={({ currentTarget }) => setWithCorrections(currentTarget.checked)}
          />
          {words.withCorrections(corrections)}
        </label>
      )}
    </Dialog>
  );
}
