import { fitsLanguage, fitsNetwork } from '../domain/response-scope';
import { messages } from '../messages';
import type { Guard } from './index';

const id = 'out-of-scope';

export const guard: Guard = {
  id,
  doc: 'Stops a response on a network or in a language for which it was not approved.',
  check(_text, response, { post }) {
    if (response === null) return null;
    if (!fitsNetwork(response, post.site)) {
      return { guardId: id, level: 'stop', sentence: messages.guards.otherNetwork(response.networks) };
    }
    if (fitsLanguage(response, post)) return null;
    const sentence = messages.guards.otherLanguage(response.language, post.language ?? '');
    return { guardId: id, level: 'stop', sentence };
  },
};
