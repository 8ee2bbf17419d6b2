import { consumerRules } from './_rules';
import type { Preset } from './index';

export const preset: Preset = {
  id: 'consumer',
  name: 'Consumer goods and services',
  doc: 'For whoever sells to consumers: reviews, endorsements, claims and data.',
  rules: [
    ...consumerRules,
    {
      guardId: 'price-changed',
      level: 'stop',
      regulation: 'EU Directive 2005/29 Art. 6; FTC Act Section 5',
      why: 'A price in a reply is the one that was approved.',
    },
    {
      guardId: 'competitor-comparison',
      level: 'confirm',
      regulation: 'EU Directive 2006/114; UK ASA CAP Code 3',
      why: 'A comparison with a competitor is fair and can be verified.',
    },
  ],
  approverRoles: [],
  duties: [
    {
      regulation: 'EU Directive 2005/29 Art. 7(6)',
      duty: 'Where you show reviews, say whether and how you check that they are by customers.',
    },
    {
      regulation: 'GDPR Art. 15 to 17',
      duty: 'Give and erase a person’s data on request: by hand, in the desk.',
    },
  ],
};
