import * as z from 'zod/mini';
import { ApprovalRuleSchema } from './approval-rule';
import { PackKeySchema } from './pack';
import { NO_REPLY_RULES, ReplyRulesSchema } from './reply-rules';
import { SavedFilterSchema } from './saved-filter';
import { SiteDescriptionSchema } from './site-description';
import { DEFAULT_SUPERVISION, SupervisionSchema } from './supervision';
import { TopicSchema } from './topic';
import { WatchSubjectSchema } from './watch-subject';

/** What a team member sets on this machine; each key is one `setting.set` operation. */
export const SettingsSchema = z.object({
  /** The name that stands in the log. */
  agentName: z.string(),
  subjects: z.array(WatchSubjectSchema),
  /** The handle the agent posts as, by site id. */
  accounts: z.record(z.string(), z.string()),
  /** Steps of the first run that were done or skipped. */
  firstRunDone: z.boolean(),
  /** Filters of the log that were given a name. */
  savedFilters: z.array(SavedFilterSchema),
  /** How the communities are read that a person taught, by host without `www.`. */
  taughtSites: z.record(z.string(), SiteDescriptionSchema),
  replyRules: ReplyRulesSchema,
  /** Whose packs are taken here; a managed policy may name more. */
  packKeys: z.array(PackKeySchema),
  /** Who has to approve which responses. */
  approvalRules: z.array(ApprovalRuleSchema),
  supervision: SupervisionSchema,
  /** The team's own list of what posts are about. */
  topics: z.array(TopicSchema),
  /** What the team's responses ask for and nobody need type: pages, contacts; by the name of the slot. */
  slotValues: z.record(z.string().check(z.maxLength(80)), z.string().check(z.maxLength(500))),
  /** What was chosen before teaches no suggestions; epoch milliseconds UTC; null: all that is logged does. */
  learnFrom: z.nullable(z.int()),
});
export type Settings = z.infer<typeof SettingsSchema>;
export type SettingKey = keyof Settings;

export const DEFAULT_SETTINGS: Settings = {
  agentName: '',
  subjects: [],
  accounts: {},
  firstRunDone: false,
  savedFilters: [],
  taughtSites: {},
  replyRules: NO_REPLY_RULES,
  packKeys: [],
  approvalRules: [],
  supervision: DEFAULT_SUPERVISION,
  slotValues: {},
  topics: [],
  learnFrom: null,
};
