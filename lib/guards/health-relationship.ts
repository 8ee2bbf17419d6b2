import { messages } from '../messages';
import { careConcepts } from './_health/care-concepts';
import { careWeights } from './_health/care-weights';
import { findProvider } from './_health/provider-phrases';
import { withoutConditions } from './_health/without-conditions';
import { spansOf } from './_reading/near';
import { readerOf, weigh } from './_reading/weigh';
import type { Guard } from './index';

const id = 'health-relationship';

const readCare = readerOf(careConcepts);

export const guard: Guard = {
  id,
  doc: 'Asks before a public reply of a health provider tells that somebody is or was a patient, or of their care.',
  judgesWording: true,
  check({ text, context: { sector, visibility } }) {
    if (visibility === 'private') return null;
    const isHealth = sector === 'health' || sector === 'pharma';
    if (!isHealth && (sector !== null || findProvider(text).length === 0)) return null;
    const { sum, spans } = weigh(readCare(withoutConditions(text)), careWeights);
    if (sum <= 0) return null;
    return {
      guardId: id,
      level: 'confirm',
      sentence: messages.guards.healthRelationship,
      spans: spansOf(spans),
    };
  },
};
