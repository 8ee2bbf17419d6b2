import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'legal-threat',
    doc: 'Stops a threat of lawyers, courts or the police that was not approved.',
    level: 'stop',
    sentence: messages.guards.threatAdded,
  },
  driftNamers.legalThreat,
);
