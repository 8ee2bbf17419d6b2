import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'negation-changed',
    doc: 'Asks about a statement that was turned into its opposite.',
    level: 'confirm',
    sentence: messages.guards.negationChanged,
  },
  driftNamers.negationChanged,
);
