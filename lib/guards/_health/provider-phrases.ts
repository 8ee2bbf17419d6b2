import { findPhrases } from '../_reading/phrases';

/** The reply shows a provider by itself. */
export const findProvider = findPhrases({
  phrases: [
    'our|my|the|at|your|this|from .. clinic|hospital|ward|pharmacy|hospice|dentist|dental|maternity|physio|physiotherapy|chiropractor|infirmary|dermatology|oncology|radiology|orthodontics|optician|opticians|veterinary|obstetrics|midwifery|psychotherapy|osteopath|paediatrics|orthopaedics|cardiology|surgeon|surgeons|nurses|midwives|nurse|midwife|dentists|gp|doctors|doctor|therapists|counsellors',
    'care home',
    'gp surgery|practice',
    'medical|dental|eye|health|fertility|skin|sleep|pain|heart|spine|foot|hearing|rehab|birth|cancer|childrens|counselling centre|center|practice|clinic|hospital|unit|team|office|group',
    'praxis|klinik|krankenhaus|cabinet|clinique|hopital|clinica|consultorio|hospital',
  ],
  literals: ['当院', '当クリニック', '当薬局'],
});
