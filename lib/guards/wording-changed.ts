import { messages } from '../messages';
import { driftGuard } from './_drift/drift-guard';
import { otherWording } from './_drift/other-wording';

export const guard = driftGuard(
  {
    id: 'wording-changed',
    doc: 'Says that the wording differs from the approved text in a way that no other guard names.',
    level: 'note',
    sentence: messages.guards.wordingChanged,
  },
  otherWording,
);
