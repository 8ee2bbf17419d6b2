import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { driftNamers } from './_drift/drift-namers';

export const guard = driftGuard(
  {
    id: 'price-changed',
    doc: 'Asks about an amount of money or a discount that differs from the approved text.',
    level: 'confirm',
    sentence: messages.guards.priceChanged,
  },
  driftNamers.priceChanged,
);
