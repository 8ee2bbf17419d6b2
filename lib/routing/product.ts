import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute } from './index';

export const route: DepartmentRoute = {
  department: 'product',
  doc: 'Ideas and faults of a product guide its makers.',
  priority: 70,
  match: (context) => reasonOfIntent(context, ['product-idea', 'bug-report']),
};
