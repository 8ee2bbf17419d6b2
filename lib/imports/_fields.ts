/** What a row of an import can tell. */
export const IMPORT_FIELDS = [
  'title',
  'body',
  'topics',
  'department',
  'networks',
  'language',
  'examples',
  'slots',
  'lockedBlocks',
  'disclosures',
  'variantGroup',
  'jurisdictions',
  'visibility',
  'effectiveFrom',
  'sourceUrl',
  'owner',
  'links',
  'id',
  'status',
  'approvals',
  'approverName',
  'approverRole',
  'approvedAt',
  'expiresAt',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What says that a response is approved. */
export const VETTING_FIELDS: ReadonlySet<ImportField> = new Set<ImportField>([
  'status',
  'approvals',
  'approverName',
  'approverRole',
  'approvedAt',
  'expiresAt',
]);

/** Names of columns in lower case, letters only, as people write them. */
const fieldOf: Readonly<Record<string, ImportField>> = {
  id: 'id',
  title: 'title',
  name: 'title',
  body: 'body',
  text: 'body',
  response: 'body',
  topics: 'topics',
  topic: 'topics',
  tags: 'topics',
  department: 'department',
  networks: 'networks',
  network: 'networks',
  sites: 'networks',
  language: 'language',
  locale: 'language',
  status: 'status',
  approvals: 'approvals',
  approver: 'approverName',
  approvername: 'approverName',
  approvedby: 'approverName',
  approverrole: 'approverRole',
  role: 'approverRole',
  approvedat: 'approvedAt',
  approvedon: 'approvedAt',
  approvaldate: 'approvedAt',
  expires: 'expiresAt',
  expiresat: 'expiresAt',
  expireson: 'expiresAt',
  expiry: 'expiresAt',
  expirydate: 'expiresAt',
  examples: 'examples',
  example: 'examples',
  slots: 'slots',
  lockedblocks: 'lockedBlocks',
  locked: 'lockedBlocks',
  disclosures: 'disclosures',
  disclosure: 'disclosures',
  variantgroup: 'variantGroup',
  group: 'variantGroup',
  jurisdictions: 'jurisdictions',
  jurisdiction: 'jurisdictions',
  countries: 'jurisdictions',
  country: 'jurisdictions',
  visibility: 'visibility',
  effectivefrom: 'effectiveFrom',
  validfrom: 'effectiveFrom',
  sourceurl: 'sourceUrl',
  source: 'sourceUrl',
  policy: 'sourceUrl',
  owner: 'owner',
  links: 'links',
  attachments: 'links',
};

/** @returns the name of a column without case, spaces and signs ("Approver name", "approver_name"). */
export function columnKey(column: string): string {
  return column.toLowerCase().replace(/[^a-z]/g, '');
}

/** @returns the field that a column means, or null. */
export function importField(column: string): ImportField | null {
  return fieldAmong(fieldOf, columnKey(column));
}

/** @returns the field that a name stands for, or null; a column may be called "constructor". */
export function fieldAmong(fields: Readonly<Record<string, ImportField>>, name: string): ImportField | null {
  return Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}
