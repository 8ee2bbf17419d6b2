import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'admission',
    doc: 'Asks about an admission of fault that the approved text does not make.',
    level: 'confirm',
    sentence: messages.guards.admissionAdded,
  },
  driftNamers.admission,
);
