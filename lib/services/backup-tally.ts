import type { DeviceAccount } from '../domain/backup';
import type { Operation, OperationKind } from '../domain/operation';

/** Counts operations device by device; those of one device come in the order of `n`. */
interface BackupTally {
  readonly add: (operation: Operation) => void;
  /** In the order in which the devices came. */
  readonly devices: () => readonly DeviceAccount[];
}

interface Counting extends Omit<DeviceAccount, 'kinds'> {
  readonly kinds: Map<OperationKind, number>;
}

export function startTally(): BackupTally {
  const devices = new Map<string, Counting>();
  return {
    add(operation) {
      const { dev, n, at, hash, actor, salt, kind } = operation;
      const before = devices.get(dev);
      const kinds = before?.kinds ?? new Map<OperationKind, number>();
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
      devices.set(dev, {
        dev,
        first: before?.first ?? n,
        last: n,
        head: hash,
        operations: (before?.operations ?? 0) + 1,
        erased: (before?.erased ?? 0) + (salt === null ? 1 : 0),
        fromMs: before?.fromMs ?? at,
        toMs: at,
        actor: actor === '' ? (before?.actor ?? '') : actor,
        kinds,
      });
    },
    devices: () =>
      [...devices.values()].map(({ kinds, ...rest }) => ({ ...rest, kinds: Object.fromEntries(kinds) })),
  };
}
