import * as z from 'zod/mini';
import { SECTORS } from './guard';

/** What a team decides about a guard: how strictly it is taken, or that it keeps quiet. */
export const GuardSettingSchema = z.enum(['stop', 'confirm', 'note', 'off']);
export type GuardSetting = z.infer<typeof GuardSettingSchema>;

const line = z.string().check(z.minLength(1), z.maxLength(300));

/** Under which rules replies are written on this machine. */
export const ReplyRulesSchema = z.object({
  /** Whose preset holds; null: none. */
  sector: z.nullable(z.enum(SECTORS)),
  /** ISO 3166-1 code of the country whose law the replies are under; null: not set. */
  jurisdiction: z.nullable(z.string().check(z.regex(/^[A-Z]{2}$/u))),
  /** Phrases nobody may use; `/…/` is a pattern in RE2 syntax. */
  bannedPhrases: z.array(line),
  /** The brand's own addresses and numbers. */
  publicContacts: z.array(line),
  /** By guard id; what is not named is as the preset or the guard has it. */
  levels: z.record(z.string(), GuardSettingSchema),
});
export type ReplyRules = z.infer<typeof ReplyRulesSchema>;

export const NO_REPLY_RULES: ReplyRules = {
  sector: null,
  jurisdiction: null,
  bannedPhrases: [],
  publicContacts: [],
  levels: {},
};
