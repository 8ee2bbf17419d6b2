import { messages } from '../messages';
import type { Guard } from './index';

const id = 'empty';

export const guard: Guard = {
  id,
  doc: 'Stops a reply without any words.',
  check({ text }) {
    return text.trim() === '' ? { guardId: id, level: 'stop', sentence: messages.guards.empty } : null;
  },
};
