/** Every word a person reads, in one place: short, in the person's own terms, sentence case. */
export const messages = {
  errors: {},
  panel: {},
  desk: {},
} as const;
