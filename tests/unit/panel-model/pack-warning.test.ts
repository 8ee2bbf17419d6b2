import { expect, it } from 'vitest';
import { acceptPack } from '../../../lib/services/accept-pack';
import { madeUpResponse } from '../domain/made-up-response';
import { openPanel, until } from './panel-bench';

it('says that a pack was refused until a good one comes', async () => {
  const { store, model } = await openPanel();
  expect(model.packWarning.value).toBeNull();
  await acceptPack(store, { name: 'pack.json', data: new TextEncoder().encode('{}') }, []);
  await until(() => model.packWarning.value?.includes('is no signed pack') ?? false);
  await store.db.meta.delete('pack-refused');
  await until(() => model.packWarning.value === null);
});

it('says that the pack in use has ended', async () => {
  const { store, model } = await openPanel();
  const ended = madeUpResponse({
    id: 'packed',
    packHash: 'a'.repeat(64),
    expiresAt: store.environment.now() - 1,
  });
  await store.db.responses.put(ended);
  await until(() => model.packWarning.value?.includes('has ended') ?? false);
});
