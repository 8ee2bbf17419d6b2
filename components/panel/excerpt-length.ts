/** Of a post that is off the list, in UTF-16 code units: more than one line of the widest panel holds. */
export const EXCERPT_LENGTH = 120;
