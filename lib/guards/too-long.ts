import { textLength } from '../domain/text-length';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'too-long';

export const guard: Guard = {
  id,
  doc: 'Stops a reply that is longer than the network takes, counted as the network counts.',
  check({ text, context: { limit } }) {
    if (limit === null) return null;
    const length = textLength(text, limit.count);
    if (length <= limit.max) return null;
    return { guardId: id, level: 'stop', sentence: messages.guards.tooLong(length, limit.max) };
  },
};
