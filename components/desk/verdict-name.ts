import { DepartmentSchema } from '../../lib/domain/department';
import { languageName } from '../../lib/domain/language-name';
import { ABOUT_US, type JudgedKind } from '../../lib/domain/learned-row';
import { INTENTS, LIFECYCLE_STAGES, SENTIMENTS } from '../../lib/domain/triage';
import { messages } from '../../lib/messages';

const words = messages.desk.judgement;

/** @returns a verdict as a person calls it; what an earlier version knew by another value is shown as it is. */
export function verdictName(what: JudgedKind, value: string | null): string {
  if (value === null) return words.nothing;
  switch (what) {
    case 'about':
      return value === ABOUT_US ? words.aboutUs : words.notAboutUs;
    case 'intent':
      return nameIn(messages.panel.intents, INTENTS, value);
    case 'sentiment':
      return nameIn(messages.panel.judgement.sentiments, SENTIMENTS, value);
    case 'stage':
      return nameIn(messages.panel.judgement.stages, LIFECYCLE_STAGES, value);
    case 'department':
      return nameIn(messages.desk.log.departments, DepartmentSchema.options, value);
    case 'language':
      return languageName(value);
    case 'topic':
      return value;
  }
}

function nameIn<Value extends string>(
  names: Readonly<Record<Value, string>>,
  values: readonly Value[],
  value: string,
): string {
  const known = values.find((each) => each === value);
  return known === undefined ? value : names[known];
}
