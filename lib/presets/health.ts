import { consumerRules } from './_rules';
import type { Preset } from './index';

export const preset: Preset = {
  id: 'health',
  name: 'Health care',
  doc: 'For practices, hospitals and insurers, where even “thank you for your visit” tells who is a patient.',
  rules: [
    ...consumerRules,
    {
      guardId: 'health-relationship',
      level: 'stop',
      regulation: 'HIPAA Privacy Rule, 45 CFR 164.502; GDPR Art. 9',
      why: 'A public reply neither confirms nor denies that somebody is or was a patient.',
    },
    {
      guardId: 'adverse-event',
      level: 'confirm',
      regulation: '21 CFR 803 (devices); EU Regulation 2017/745 Art. 87',
      why: 'Harm named in a post is handed on at once; the clock has begun.',
    },
    {
      guardId: 'promise',
      level: 'stop',
      regulation: 'FTC Act Section 5',
      why: 'No outcome of a treatment is promised.',
    },
  ],
  approverRoles: ['Legal', 'Medical'],
  duties: [
    {
      regulation: 'HIPAA, 45 CFR 164.530(j)',
      duty: 'Keep what you documented for six years, and let only those see it who need it.',
    },
    {
      regulation: 'HIPAA, 45 CFR 164.526',
      duty: 'Take questions about a case to a private, secured channel.',
    },
  ],
};
