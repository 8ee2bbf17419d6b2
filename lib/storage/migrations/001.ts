/** The first shape of the database. Frozen: a later shape is a new file. */
export const stores = {
  operations: '[dev+n], entityId',
  heads: 'dev',
  meta: 'key',
  engagements: 'id, [customerId+intendedAt], intendedAt, *postKeys, unsettledSince, unlinkedSince',
  customers: 'id, *identityKeys, *tags',
  responses: 'id',
  responseVersions: '[id+version]',
  dispositions: 'id, postKey',
  settings: 'key',
  counters: 'key',
  drafts: 'postKey',
};
