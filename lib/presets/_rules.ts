import type { PresetRule } from './index';

/** What holds for every business that speaks to consumers in public. */
export const consumerRules: readonly PresetRule[] = [
  {
    guardId: 'review-incentive',
    level: 'stop',
    regulation: 'FTC 16 CFR 465; UK DMCC Act 2024; EU Directive 2005/29, Annex I 23b and 23c',
    why: 'Nothing of value is given for a review of a certain sentiment, nor a paid one passed off as free.',
  },
  {
    guardId: 'review-gating',
    level: 'stop',
    regulation: 'FTC 16 CFR 465; UK DMCC Act 2024',
    why: 'Reviews are neither held back, filtered by mood, nor taken down by pressure.',
  },
  {
    guardId: 'undisclosed-relationship',
    level: 'stop',
    regulation: 'FTC Endorsement Guides, 16 CFR 255; UK ASA CAP Code 2',
    why: 'Who is employed, paid or given something says so where it is read.',
  },
  {
    guardId: 'legal-threat',
    level: 'stop',
    regulation: 'FTC 16 CFR 465.7; Consumer Review Fairness Act',
    why: 'Nobody is threatened for an honest review.',
  },
  {
    guardId: 'personal-data',
    level: 'stop',
    regulation: 'GDPR Art. 5 and 6; UK GDPR',
    why: 'Personal data of a customer is not made public.',
  },
  {
    guardId: 'green-claim',
    level: 'confirm',
    regulation: 'EU Directive 2024/825; FTC Green Guides, 16 CFR 260; UK CMA Green Claims Code',
    why: 'An environmental claim is specific and can be proven.',
  },
];
