import { messages } from '../../lib/messages';
import type { RestoreReport } from '../../lib/services/restore-backup';
import { Banner } from '../controls/Banner';

const words = messages.desk.backup.restore;
const { faults } = messages.desk.settings.ledger;

/** What was restored, and how it compares with the file. */
export function RestoreOutcome({ report }: { report: RestoreReport }) {
  const { added, addedDrafts, counts } = report;
  const isGood = report.isAsInFile && report.ledger.broken === null;
  return (
    <>
      <Banner state={isGood ? 'done' : 'stop'} urgent>
        {isGood ? words.done(added, addedDrafts) : null} {comparison(report)}
      </Banner>
      <p>{words.holds(counts)}</p>
    </>
  );
}

function comparison({ ledger, isAsInFile }: RestoreReport): string {
  const { operations, devices, broken } = ledger;
  if (broken) return words.brokenHere(broken.n, broken.dev.slice(-8), faults[broken.reason]);
  return isAsInFile ? words.compared(operations, devices) : words.unequal;
}
