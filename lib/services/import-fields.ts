/** What a row of an import can tell. */
export type ImportField =
  | 'id'
  | 'title'
  | 'body'
  | 'topics'
  | 'department'
  | 'networks'
  | 'language'
  | 'status'
  | 'approverName'
  | 'approverRole'
  | 'approvedAt'
  | 'expiresAt'
  | 'examples';

/** One row as read: texts from CSV; from JSON anything. */
export interface ImportRow {
  /** As the person counts: the spreadsheet's own number, or the place in the list. */
  readonly row: number;
  readonly cells: ReadonlyMap<ImportField, unknown>;
  /** What the person calls the fields. */
  readonly headings: ReadonlyMap<ImportField, string>;
  /** Why the row as a whole cannot be used. */
  readonly fault?: string;
}

export interface ImportTable {
  readonly rows: readonly ImportRow[];
  /** Headings that mean nothing here; their cells are left out. */
  readonly unknownColumns: readonly string[];
}

/** Headings in lower case, letters only, as people write them. */
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
};

/** @returns the field that a heading means ("Approver name", "approver_name"), or null. */
export function importField(heading: string): ImportField | null {
  const letters = heading.toLowerCase().replace(/[^a-z]/g, '');
  return Object.hasOwn(fieldOf, letters) ? (fieldOf[letters] ?? null) : null;
}
