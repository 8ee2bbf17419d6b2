import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute } from './index';

export const route: DepartmentRoute = {
  department: 'legal',
  doc: 'Risks to life, health or the law are answered by Legal first, whatever else the post is.',
  priority: 10,
  match: (context) => reasonOfIntent(context, ['legal-or-safety-risk', 'adverse-event']),
};
