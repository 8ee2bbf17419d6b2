import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'date-changed',
    doc: 'Asks about a date or weekday that differs from the approved text.',
    level: 'confirm',
    sentence: messages.guards.dateChanged,
  },
  driftNamers.dateChanged,
);
