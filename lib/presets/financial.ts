import { consumerRules } from './_rules';
import type { Preset } from './index';

export const preset: Preset = {
  id: 'financial',
  name: 'Financial services',
  doc: 'For brokers, banks and insurers whose replies are communications with the public.',
  rules: [
    ...consumerRules,
    {
      guardId: 'promise',
      level: 'stop',
      regulation: 'FINRA Rule 2210(d)(1)',
      why: 'No promise, and no exaggerated or unwarranted claim about what will be.',
    },
    {
      guardId: 'number-changed',
      level: 'stop',
      regulation: 'FINRA Rule 2210(b) and Regulatory Notice 10-06',
      why: 'Static content goes out as the principal approved it; a figure is not changed at the keyboard.',
    },
    {
      guardId: 'disclosure-removed',
      level: 'stop',
      regulation: 'FINRA Rule 2210(d); Regulatory Notice 17-18',
      why: 'A disclosure stands with what it explains.',
    },
    {
      guardId: 'locked-block-changed',
      level: 'stop',
      regulation: 'FINRA Rule 2210(d)',
      why: 'Risk statements stay whole and in their place.',
    },
    {
      guardId: 'wording-changed',
      level: 'confirm',
      regulation: 'FINRA Regulatory Notice 10-06',
      why: 'What is edited is interactive content, which is supervised afterwards.',
    },
    {
      guardId: 'link-changed',
      level: 'stop',
      regulation: 'FINRA Regulatory Notice 17-18',
      why: 'A firm answers for what it links to when it adopts the content.',
    },
  ],
  approverRoles: ['Registered principal'],
  duties: [
    {
      regulation: 'SEC Rule 17a-4',
      duty: 'Keep records for three years, the first two within easy reach, with an audit trail: export the log regularly into your archive.',
    },
    {
      regulation: 'FINRA Rule 3110(b)(4)',
      duty: 'Review a sample of what agents edited: set the share under Supervision.',
    },
  ],
};
