import type { GuardSetting, ReplyRules } from '../domain/reply-rules';
import { messages } from '../messages';
import { loadSettings } from '../services/load-settings';
import { saveSetting } from '../services/save-setting';
import { type DeskContext, report } from './desk-context';

/** The rules that replies are written under. */
export interface ReplyRulesModel {
  /** Changes what is named, and nothing else. */
  readonly change: (part: Partial<Omit<ReplyRules, 'levels'>>) => Promise<boolean>;
  /** Null: as the preset, or the guard itself, has it. */
  readonly setLevel: (guardId: string, level: GuardSetting | null) => Promise<boolean>;
}

export function createReplyRulesModel(context: DeskContext): ReplyRulesModel {
  const { store } = context;
  const { saved } = messages.desk.settings;
  /** What is stored now, not what is shown: another tab may have changed it. */
  const save = async (make: (rules: ReplyRules) => ReplyRules) => {
    const current = await loadSettings(store);
    if (!current.ok) return report(context, current, '');
    const value = make(current.value.replyRules);
    return report(context, await saveSetting(store, { key: 'replyRules', value }), saved);
  };
  return {
    change: (part) => save((rules) => ({ ...rules, ...part })),
    setLevel: (guardId, level) =>
      save(({ levels: { [guardId]: _before, ...levels }, ...rules }) => ({
        ...rules,
        levels: level === null ? levels : { ...levels, [guardId]: level },
      })),
  };
}
