import { browser } from '../browser';
import { failure, type Result, success } from '../domain/result';
import { messages } from '../messages';

/** @returns the match patterns of the sites that Rapport may always read, in alphabetical order. */
export async function listAllowedSites(): Promise<Result<readonly string[]>> {
  try {
    const { origins = [] } = await browser.permissions.getAll();
    return success(origins.toSorted());
  } catch (cause) {
    return failure('permissions-unknown', messages.errors.permissionsUnknown, cause);
  }
}

/** Takes back the permission for one site; `pattern` as `listAllowedSites` gives it. */
export async function removeAllowedSite(pattern: string): Promise<Result<null>> {
  try {
    const removed = await browser.permissions.remove({ origins: [pattern] });
    return removed ? success(null) : failure('permission-kept', messages.errors.permissionKept);
  } catch (cause) {
    return failure('permission-kept', messages.errors.permissionKept, cause);
  }
}

/** Calls back whenever a site is allowed or forbidden, in any tab, until the signal aborts. */
export function watchAllowedSites(onChange: () => void, signal: AbortSignal): void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(onChange);
  onRemoved.addListener(onChange);
  signal.addEventListener(
    'abort',
    () => {
      onAdded.removeListener(onChange);
      onRemoved.removeListener(onChange);
    },
    { once: true },
  );
}
