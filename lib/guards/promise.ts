import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'promise',
    doc: 'Asks about a promise or guarantee that the approved text does not make.',
    level: 'confirm',
    sentence: messages.guards.promiseAdded,
  },
  driftNamers.promise,
);
