import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'refund-offered',
    doc: 'Asks about an offer of money back, a replacement or the like that was not approved.',
    level: 'confirm',
    sentence: messages.guards.refundAdded,
  },
  driftNamers.refundOffered,
);
