import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute } from './index';

export const route: DepartmentRoute = {
  department: 'procurement',
  doc: 'Who offers goods or services to us is answered by Procurement and logistics.',
  priority: 40,
  match: (context) => reasonOfIntent(context, ['vendor']),
};
