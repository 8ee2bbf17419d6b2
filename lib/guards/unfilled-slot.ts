import { hasBrokenSlot, parseSlots } from '../domain/slots';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'unfilled-slot';

export const guard: Guard = {
  id,
  doc: 'Stops a reply in which a slot, or a part of one, still stands as {{name}}, so that no customer reads a placeholder.',
  check({ text }) {
    const names = [...new Set(parseSlots(text).map((slot) => slot.name))];
    if (names.length > 0)
      return { guardId: id, level: 'stop', sentence: messages.guards.unfilledSlot(names) };
    if (hasBrokenSlot(text)) return { guardId: id, level: 'stop', sentence: messages.guards.brokenSlot };
    return null;
  },
};
