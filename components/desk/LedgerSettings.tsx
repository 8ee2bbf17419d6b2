import type { LedgerCheckModel } from '../../lib/desk-model/ledger-check-model';
import { messages } from '../../lib/messages';
import type { LedgerReport } from '../../lib/services/check-ledger';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

const words = messages.desk.settings.ledger;

/** Checks the chain of operations, and says what that proves. */
export function LedgerSettings({ check }: { check: LedgerCheckModel }) {
  const running = check.running.value;
  const checked = check.checked.value;
  const report = check.report.value;
  return (
    <>
      <div class="settings__line">
        <Button disabled={running} onClick={() => void check.start()}>
          {words.button}
        </Button>
        {running && <Button onClick={check.cancel}>{messages.desk.cancel}</Button>}
        {checked !== null && <span role="status">{words.running(checked)}</span>}
      </div>
      {report?.status === 'failed' && <Banner state="stop">{report.problem.sentence}</Banner>}
      {report?.status === 'ready' && <Outcome report={report.value} />}
      <p class="quiet small">{words.proves}</p>
    </>
  );
}

function Outcome({ report: { operations, devices, broken, erased } }: { report: LedgerReport }) {
  if (broken) {
    const { dev, n, reason } = broken;
    return (
      <Banner state="stop" urgent>
        {words.broken(operations, dev, n, words.faults[reason])}
      </Banner>
    );
  }
  return (
    <Banner state="done">
      {words.intact(operations, devices)} {erased > 0 && words.erased(erased)}
    </Banner>
  );
}
