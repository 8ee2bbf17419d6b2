import Papa from 'papaparse';
import { expectValue } from '../storage/test-store';
import { readImport } from './read-import';

/** A row with all that approving asks for. */
export const vetted = {
  title: 'Late',
  body: 'Sorry, {{customer.name}}.',
  status: 'approved',
  approver_name: 'Dana Ruiz',
  approver_role: 'Legal counsel',
  approved_at: '2026-11-01',
  expires_at: '2027-03-31',
};

export async function preview(text: string, kind: 'csv' | 'json' = 'csv') {
  return expectValue(await readImport(text, kind));
}

export function previewRow(part: Record<string, unknown>) {
  return preview(Papa.unparse([{ ...vetted, ...part }]));
}
