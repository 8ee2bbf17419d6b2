import { reasonOfIntent } from './_reason-of-intent';
import type { DepartmentRoute } from './index';

export const route: DepartmentRoute = {
  department: 'hr',
  doc: 'Who looks for work, or shows skills, is answered by Human resources.',
  priority: 30,
  match: (context) => reasonOfIntent(context, ['job-seeker']),
};
