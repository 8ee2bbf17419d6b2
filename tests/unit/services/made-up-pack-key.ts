import type { PackKey } from '../../../lib/domain/pack';
import { makePackKey } from '../../../lib/services/pack-key';
import { expectValue } from '../storage/test-store';

export const PASSPHRASE = 'four made-up words here';

/** @returns a new key of the made-up brand's Legal: its file, and what enrols it */
export async function madeUpPackKey(): Promise<{ readonly keyFile: string; readonly key: PackKey }> {
  const made = expectValue(await makePackKey(PASSPHRASE));
  return {
    keyFile: JSON.stringify(made),
    key: { name: 'Harbor & Finch Legal', publicKey: made.publicKey },
  };
}
