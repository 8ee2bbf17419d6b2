import type { Customer } from './customer';
import type { Engagement } from './engagement';

/** One line of the log: an engagement with the customer as known now (null once removed). */
export interface LogRow {
  readonly engagement: Engagement;
  readonly customer: Customer | null;
}
