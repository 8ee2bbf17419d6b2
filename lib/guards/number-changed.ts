import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'number-changed',
    doc: 'Asks about a number that differs from the approved text.',
    level: 'confirm',
    sentence: messages.guards.numberChanged,
  },
  driftNamers.numberChanged,
);
