import { guards } from '../../../lib/guards';
import { loadLanguageDetector } from '../../../lib/recognition/language-detector';
import { type LabelledReply, LabelledReplySchema, toCheckedReply } from './labelled-reply';

/** Ids of all guards there are. */
export const guardIds: readonly string[] = guards.map(({ id }) => id);

/** @throws when the line is no labelled reply. */
export function parseLine(line: string): LabelledReply {
  return LabelledReplySchema.parse(JSON.parse(line));
}

const languages = await loadLanguageDetector();

/** @returns the ids of the guards that speak about this reply. */
export function firedGuards(labelled: LabelledReply): string[] {
  const reply = toCheckedReply(labelled, languages.ok ? languages.value : null);
  return guards.filter((guard) => guard.check(reply) !== null).map(({ id }) => id);
}
