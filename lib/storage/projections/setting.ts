import * as z from 'zod/mini';
import { type Projections, projection } from './projection';

/** `before`: what example data found there, so that it can be taken back. */
export const SettingSetPayload = z.object({
  key: z.string(),
  value: z.unknown(),
  before: z.optional(z.unknown()),
});

export const settingProjections: Projections = {
  'setting.set': projection(SettingSetPayload, (rows, operation, { key, value }) => {
    rows.settings.put({ key, id: operation.entityId, value });
  }),
};
