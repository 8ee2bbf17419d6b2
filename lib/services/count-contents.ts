import type { ContentCounts } from '../domain/backup';
import type { RapportDatabase } from '../storage/database';

/** How many of each there are now. */
export async function countContents(db: RapportDatabase): Promise<ContentCounts> {
  return {
    engagements: await db.engagements.count(),
    customers: await db.customers.count(),
    responses: await db.responses.count(),
    responseVersions: await db.responseVersions.count(),
    dispositions: await db.dispositions.count(),
    learned: await db.learned.count(),
    settings: await db.settings.count(),
    drafts: await db.drafts.count(),
  };
}
