/** What operations about the example data as a whole are about; the same on every machine, so that they are found. */
export const EXAMPLE_ENTITY_ID = '00000000-0000-7000-8000-000000000001';
