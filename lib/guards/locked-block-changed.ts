import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'locked-block-changed',
    doc: 'Stops a reply in which wording that is locked was taken away, altered or split.',
    level: 'stop',
    sentence: messages.guards.lockedBlockChanged,
  },
  driftNamers.lockedBlockChanged,
);
