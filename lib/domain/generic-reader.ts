/** Id of the reader that knows no site, and tries. */
export const GENERIC_READER = 'generic';
