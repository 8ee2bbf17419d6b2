import { hasBrokenSlot, parseSlots } from '../domain/slots';
import { messages } from '../messages';
import { findPlaceholders } from './_slots/placeholders';
import type { Guard } from './index';

const id = 'unfilled-slot';

export const guard: Guard = {
  id,
  doc: 'Stops a reply in which a slot like {{name}}, a part of one, or a plain placeholder still stands, so that no customer reads a placeholder.',
  check({ text }) {
    const names = [...new Set(parseSlots(text).map((slot) => slot.name))];
    if (names.length > 0)
      return { guardId: id, level: 'stop', sentence: messages.guards.unfilledSlot(names) };
    if (hasBrokenSlot(text)) return { guardId: id, level: 'stop', sentence: messages.guards.brokenSlot };
    const placeholders = findPlaceholders(text);
    if (placeholders.length === 0) return null;
    const sentence = messages.guards.unfilledSlot([...new Set(placeholders.map(({ written }) => written))]);
    return {
      guardId: id,
      level: 'stop',
      sentence,
      spans: placeholders.map(({ start, end }) => ({ start, end })),
    };
  },
};
