import type { ComponentChildren } from 'preact';
import { formatRoute } from '../../lib/desk-model/desk-route';
import type { RestoreModel, RestoreState } from '../../lib/desk-model/restore-model';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { BACKUP_FILES, FileButton } from './FileButton';
import { RestoreOutcome } from './RestoreOutcome';
import { RestorePreview } from './RestorePreview';
import { StepProgress } from './StepProgress';

const words = messages.desk.backup.restore;

interface RestoreDialogProps {
  readonly restoring: RestoreModel;
  readonly nowMs: number;
}

/** Everything from the chosen file to the result; nothing is written before the one button is pressed. */
export function RestoreDialog({ restoring, nowMs }: RestoreDialogProps) {
  const state = restoring.state.value;
  if (state.at === 'closed') return null;
  const isWriting = state.at === 'restoring';
  return (
    <Dialog
      title={state.at === 'done' ? words.doneTitle : words.title}
      // While it is being written, only the button stops it.
      onClose={() => (state.at === 'reading' ? restoring.cancel() : isWriting || void restoring.close())}
      actions={<Actions state={state} restoring={restoring} />}
    >
      <Body state={state} nowMs={nowMs} />
    </Dialog>
  );
}

function Body({ state, nowMs }: { state: Exclude<RestoreState, { at: 'closed' }>; nowMs: number }) {
  switch (state.at) {
    case 'reading': {
      const { done, total } = state.progress;
      return (
        <>
          <p role="status">{words.reading}</p>
          <StepProgress label={words.title} words={words.readSoFar(done, total)} done={done} total={total} />
        </>
      );
    }
    case 'preview':
      return <RestorePreview fileName={state.fileName} reading={state.reading} nowMs={nowMs} />;
    case 'restoring': {
      const { step, done, total } = state.progress;
      return (
        <>
          <p role="status">{step === 'checking' ? words.finishing : words.restoring}</p>
          <StepProgress
            label={words.title}
            words={words.steps[step](done, total)}
            done={done}
            total={total}
          />
        </>
      );
    }
    case 'done':
      return <RestoreOutcome report={state.report} />;
    case 'failed':
      return (
        <Banner state={state.problem.code === 'cancelled' ? 'note' : 'stop'} urgent>
          {state.problem.sentence}
        </Banner>
      );
  }
}

function Actions({ state, restoring }: { state: RestoreState; restoring: RestoreModel }) {
  const close = (
    <Button onClick={() => void restoring.close()}>
      {state.at === 'preview' && canRestore(state) ? messages.desk.cancel : words.close}
    </Button>
  );
  switch (state.at) {
    case 'closed':
      return null;
    case 'reading':
      return <Button onClick={restoring.cancel}>{words.stop}</Button>;
    case 'restoring':
      return state.progress.step === 'checking' ? null : (
        <Button onClick={restoring.cancel}>{words.stop}</Button>
      );
    case 'preview': {
      if (!canRestore(state)) return <CloseOrChoose close={close} restoring={restoring} />;
      const { added, addedDrafts } = state.reading;
      return (
        <>
          {close}
          <Button look="main" onClick={() => void restoring.restore()}>
            {added > 0 ? words.button(added) : words.buttonDrafts(addedDrafts)}
          </Button>
        </>
      );
    }
    case 'failed':
      return <CloseOrChoose close={close} restoring={restoring} />;
    case 'done':
      return (
        <>
          {close}
          <a
            class="button button--main"
            href={formatRoute({ section: 'log', id: null })}
            onClick={() => void restoring.close()}
          >
            {words.toLog}
          </a>
        </>
      );
  }
}

function CloseOrChoose({ close, restoring }: { close: ComponentChildren; restoring: RestoreModel }) {
  return (
    <>
      {close}
      <FileButton accept={BACKUP_FILES} onFile={(file) => void restoring.read(file)}>
        {words.chooseAnother}
      </FileButton>
    </>
  );
}

function canRestore({ reading }: Extract<RestoreState, { at: 'preview' }>): boolean {
  return reading.fault === null && reading.added + reading.addedDrafts > 0;
}
