import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'link-changed',
    doc: 'Asks about a link, address or handle that differs from the approved text.',
    level: 'confirm',
    sentence: messages.guards.linkChanged,
  },
  driftNamers.linkChanged,
);
