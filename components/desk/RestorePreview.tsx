import type { Manifest } from '../../lib/domain/backup';
import { messages } from '../../lib/messages';
import type { BackupFault, BackupReading } from '../../lib/services/read-backup';
import { Banner } from '../controls/Banner';
import { formatDay } from '../controls/format-time';
import { When } from '../controls/When';
import { Facts } from './Facts';

const words = messages.desk.backup.restore;
const { faults } = messages.desk.settings.ledger;
/** More would not be read; the first line of the file names them all. */
const MOST_LISTED = 20;

interface RestorePreviewProps {
  readonly fileName: string;
  readonly reading: BackupReading;
  readonly nowMs: number;
}

/** What the file holds, what is here, what restoring would add, and what forbids it. */
export function RestorePreview({ fileName, reading, nowMs }: RestorePreviewProps) {
  const { manifest, added, addedDrafts, known, here, fault } = reading;
  const { devices, counts } = manifest;
  const isNothingNew = added + addedDrafts === 0;
  const operations = devices.reduce((sum, device) => sum + device.operations, 0);
  const inFile = <Amount operations={operations} devices={devices.length} counts={counts} />;
  const isHere = <Amount operations={here.operations} devices={here.devices} counts={here.counts} />;
  const listed = devices.length > 0 ? <Devices reading={reading} /> : null;
  return (
    <>
      {fault && (
        <Banner state="stop" urgent>
          {sentenceOf(fault)}
        </Banner>
      )}
      {!fault && isNothingNew && <Banner state="done">{words.upToDate}</Banner>}
      <p class="quiet small user-text" dir="auto">
        {fileName}
      </p>
      <Facts
        entries={[
          [
            words.made,
            <>
              <When atMs={Date.parse(manifest.madeAt)} nowMs={nowMs} />{' '}
              {words.madeBy(makerOf(manifest), manifest.productVersion)}
            </>,
          ],
          [words.period, periodOf(manifest, nowMs)],
          [words.inFile, inFile],
          [words.devices, listed],
          [words.here, isHere],
          [words.added, fault && fault.kind !== 'example' ? null : words.addedCount(added, addedDrafts)],
          [words.known, fault && fault.kind !== 'example' ? null : words.addedCount(known, 0)],
          [words.chain, chainOf(fault)],
        ]}
      />
      {!fault && !isNothingNew && here.operations > 0 && <p class="quiet small">{words.own}</p>}
    </>
  );
}

interface AmountProps {
  readonly operations: number;
  readonly devices: number;
  readonly counts: Manifest['counts'];
}

function Amount({ operations, devices, counts }: AmountProps) {
  if (operations === 0) return <>{words.nothing}</>;
  return (
    <>
      {words.amount(operations, devices)}
      <br />
      <span class="quiet">{words.contents(counts)}</span>
    </>
  );
}

function Devices({ reading: { manifest, device } }: { reading: BackupReading }) {
  return (
    <ul>
      {manifest.devices.slice(0, MOST_LISTED).map(({ dev, actor, operations }) => (
        <li key={dev}>
          {words.device(actor, dev.slice(-8), operations)}
          {dev === device && <span class="quiet"> · {words.thisDevice}</span>}
        </li>
      ))}
      {manifest.devices.length > MOST_LISTED && <li class="quiet">…</li>}
    </ul>
  );
}

function makerOf({ device, devices }: Manifest): string {
  return devices.find(({ dev }) => dev === device)?.actor ?? '';
}

function periodOf({ devices }: Manifest, nowMs: number): string | null {
  if (devices.length === 0) return null;
  const from = Math.min(...devices.map(({ fromMs }) => fromMs));
  const to = Math.max(...devices.map(({ toMs }) => toMs));
  return words.between(formatDay(from, nowMs), formatDay(to, nowMs));
}

function chainOf(fault: BackupFault | null): string {
  if (fault?.kind === 'broken') return words.brokenAt(fault.n);
  return fault?.kind === 'fork' ? words.notChecked : words.intact;
}

function sentenceOf(fault: BackupFault): string {
  if (fault.kind === 'example') return words.faults.example;
  const dev = fault.dev.slice(-8);
  return fault.kind === 'fork'
    ? words.faults.fork(dev, fault.n)
    : words.faults.broken(dev, fault.n, faults[fault.reason]);
}
