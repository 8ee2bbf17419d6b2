import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute } from './index';

export const route: DepartmentRoute = {
  department: 'sales',
  doc: 'Who wants to buy is answered by Sales, while the wish is fresh.',
  priority: 60,
  match: (context) => reasonOfIntent(context, ['purchase-intent']),
};
