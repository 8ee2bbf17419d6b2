import type { BackupModel } from '../../lib/desk-model/backup-model';
import type { RestoreModel } from '../../lib/desk-model/restore-model';
import { messages } from '../../lib/messages';
import type { BackupState } from '../../lib/services/backup-state';
import { Button } from '../controls/Button';
import { When } from '../controls/When';
import { BACKUP_FILES, FileButton } from './FileButton';
import { LoadState } from './LoadState';
import { RestoreDialog } from './RestoreDialog';
import { StepProgress } from './StepProgress';

const words = messages.desk.backup;

interface BackupSettingsProps {
  readonly backup: BackupModel;
  readonly restoring: RestoreModel;
  readonly nowMs: number;
}

/** When the last backup was made and what is in none; writes one, and restores one. */
export function BackupSettings({ backup, restoring, nowMs }: BackupSettingsProps) {
  const running = backup.running.value;
  const progress = backup.progress.value;
  return (
    <>
      <LoadState of={backup.state.value.value} lines={1} onTryAgain={backup.state.again}>
        {(state) => <Since state={state} nowMs={nowMs} />}
      </LoadState>
      <div class="settings__line">
        <Button icon="download" disabled={running} onClick={() => void backup.start()}>
          {words.button}
        </Button>
        {running ? (
          <Button onClick={backup.cancel}>{words.cancel}</Button>
        ) : (
          <FileButton accept={BACKUP_FILES} onFile={(file) => void restoring.read(file)}>
            {words.restore.choose}
          </FileButton>
        )}
      </div>
      {progress && (
        <StepProgress
          label={words.progress}
          words={words.steps[progress.step](progress.done, progress.total)}
          done={progress.done}
          total={progress.total}
        />
      )}
      <p class="quiet small">{words.contains}</p>
      <RestoreDialog restoring={restoring} nowMs={nowMs} />
    </>
  );
}

function Since({ state: { at, operations, since }, nowMs }: { state: BackupState; nowMs: number }) {
  if (at === null) return <p>{words.never(operations)}</p>;
  return (
    <p>
      {words.last} <When atMs={at} nowMs={nowMs} />. {words.since(since)}
    </p>
  );
}
