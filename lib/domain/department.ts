import * as z from 'zod/mini';

/** The eight departments of the product's own background. */
export const DepartmentSchema = z.enum([
  'service',
  'legal',
  'product',
  'sales',
  'marketing',
  'hr',
  'procurement',
  'executive',
]);
export type Department = z.infer<typeof DepartmentSchema>;
