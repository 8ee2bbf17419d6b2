import { consumerRules } from './_rules';
import type { Preset } from './index';

export const preset: Preset = {
  id: 'pharma',
  name: 'Medicines and devices',
  doc: 'For makers of medicines and medical devices: balance, adverse events, approved wording only.',
  rules: [
    ...consumerRules,
    {
      guardId: 'adverse-event',
      level: 'stop',
      regulation: '21 CFR 314.80 and 600.80; EU GVP Module VI',
      why: 'An adverse event goes to drug safety within a working day of its being read.',
    },
    {
      guardId: 'disclosure-removed',
      level: 'stop',
      regulation: 'FDA draft guidance on character-limited platforms (2014)',
      why: 'A benefit is not told without its most serious risks and the link to all of them.',
    },
    {
      guardId: 'locked-block-changed',
      level: 'stop',
      regulation: 'FDA draft guidance on character-limited platforms (2014); 21 CFR 202.1',
      why: 'Benefit and risk stand together, word for word.',
    },
    {
      guardId: 'wording-changed',
      level: 'stop',
      regulation: '21 CFR 202.1(e)',
      why: 'Only reviewed wording speaks of a product.',
    },
    {
      guardId: 'health-relationship',
      level: 'stop',
      regulation: 'GDPR Art. 9; HIPAA where a covered entity acts',
      why: 'A public reply does not tell who takes what.',
    },
    {
      guardId: 'competitor-comparison',
      level: 'stop',
      regulation: '21 CFR 202.1(e)(6)(ii)',
      why: 'A comparison needs substantial evidence.',
    },
  ],
  approverRoles: ['Legal', 'Medical', 'Regulatory'],
  duties: [
    {
      regulation: 'EU GVP Module VI; 21 CFR 314.80',
      duty: 'Report a serious unexpected event within 15 calendar days; the hand-off only starts this.',
    },
  ],
};
