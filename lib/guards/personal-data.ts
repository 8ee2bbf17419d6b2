import { messages } from '../messages';
import { piecesNearDigits } from './_personal/near-digits';
import { personalContacts } from './_personal/personal-contacts';
import { personalNumbers } from './_personal/personal-numbers';
import { personalPlaces } from './_personal/personal-places';
import { personalReferences } from './_personal/personal-references';
import type { Guard } from './index';

const id = 'personal-data';

/** What can be misused at once is stopped; about the rest the writer is asked. */
const STOPPED = new Set(['card', 'iban', 'identity']);

export const guard: Guard = {
  id,
  doc: 'Asks before personal data stands in public: contacts, addresses, dates of birth, numbers of orders and accounts.',
  check({ text, context: { visibility, publicContacts } }) {
    if (visibility === 'private') return null;
    const pieces = piecesNearDigits(text);
    const found = [
      ...personalContacts(text, pieces, publicContacts),
      ...personalNumbers(text, pieces),
      ...personalReferences(text, pieces),
      ...personalPlaces(text, pieces),
    ].filter(({ start, end }) => !publicContacts.some((own) => own.includes(text.slice(start, end))));
    if (found.length === 0) return null;
    const kinds = [...new Set(found.map(({ kind }) => kind))];
    return {
      guardId: id,
      level: kinds.some((kind) => STOPPED.has(kind)) ? 'stop' : 'confirm',
      sentence: messages.guards.personalData(kinds.map((kind) => messages.guards.personalKinds[kind])),
      spans: found.map(({ start, end }) => ({ start, end })),
    };
  },
};
