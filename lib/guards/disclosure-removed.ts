import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'disclosure-removed',
    doc: 'Stops a reply from which a disclosure was taken away, or in which it was altered.',
    level: 'stop',
    sentence: messages.guards.disclosureRemoved,
  },
  driftNamers.disclosureRemoved,
);
