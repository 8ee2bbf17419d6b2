import type { Preset } from './index';

export const preset: Preset = {
  id: 'public-sector',
  name: 'Public sector',
  doc: 'For authorities and public services: equal treatment, plain words, records.',
  rules: [
    {
      guardId: 'personal-data',
      level: 'stop',
      regulation: 'GDPR Art. 5 and 6; US Privacy Act of 1974',
      why: 'A citizen’s data is not made public.',
    },
    {
      guardId: 'accusation',
      level: 'stop',
      regulation: 'Duty of impartiality',
      why: 'An authority accuses nobody in public.',
    },
    {
      guardId: 'promise',
      level: 'stop',
      regulation: 'Administrative law: an assurance can bind',
      why: 'A decision is not promised before it is made.',
    },
    {
      guardId: 'shouting',
      level: 'confirm',
      regulation: 'WCAG 2.2; US Plain Writing Act of 2010',
      why: 'Text is readable for everybody, also by a screen reader.',
    },
  ],
  approverRoles: ['Communications'],
  duties: [
    {
      regulation: 'Freedom of information and records acts',
      duty: 'Replies are public records: export the log into your records system.',
    },
  ],
};
