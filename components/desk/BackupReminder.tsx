import type { BackupModel } from '../../lib/desk-model/backup-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { formatDay } from '../controls/format-time';
import './BackupReminder.css';

const words = messages.desk.backup;

/** A quiet line while much is in no backup; gone for thirty days when dismissed. */
export function BackupReminder({ backup, nowMs }: { backup: BackupModel; nowMs: number }) {
  const due = readyValue(backup.reminder.value.value);
  if (!due) return null;
  const { at, since } = due;
  return (
    <div class="backup-reminder">
      <p class="backup-reminder__words">
        {at === null ? words.reminder.never : words.reminder.since(since, formatDay(at, nowMs))}
      </p>
      <Button look="quiet" disabled={backup.running.value} onClick={() => void backup.start()}>
        {words.reminder.action}
      </Button>
      <Button look="quiet" onClick={() => void backup.dismissReminder()}>
        {words.reminder.dismiss}
      </Button>
    </div>
  );
}
