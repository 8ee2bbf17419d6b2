/** Where a backup waits, once it is read, until it is restored in one transaction. Frozen: a later shape is a new file. */
export const stores = { staged: '[id+part]' };
