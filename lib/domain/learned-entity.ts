/** What operations about all that was learned are about; the same on every machine, so that they are found. */
export const LEARNED_ENTITY_ID = '00000000-0000-7000-8000-000000000002';
