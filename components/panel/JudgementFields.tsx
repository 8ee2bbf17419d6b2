import { type Department, DepartmentSchema } from '../../lib/domain/department';
import { languageName } from '../../lib/domain/language-name';
import type { JudgedKind } from '../../lib/domain/learned-row';
import type { Mention } from '../../lib/domain/mention';
import { INTENTS, LIFECYCLE_STAGES, SENTIMENTS } from '../../lib/domain/triage';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import type { FocusTarget } from '../../lib/panel-model/focus-requests';
import { Button } from '../controls/Button';
import { SavedSelect } from '../controls/SavedSelect';
import { OtherIntents } from './OtherIntents';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.judgement;
const NONE = '';
const FREQUENT_LANGUAGES = 'ar de en es fr hi id it ja ko nl pl pt ru sv th tr uk vi zh'.split(' ');

interface FieldsProps {
  readonly model: PanelModel;
  readonly mention: Mention;
}

/** Each verdict as a choice, with the reason beside it. */
export function JudgementFields({ model, mention }: FieldsProps) {
  const { intents, sentiment, stage, urgency } = mention;
  const topics = model.judgement.topicsOf(mention);
  const route = model.judgement.routeOf(mention);
  const language = model.judgement.languageOf(mention);
  return (
    <div class="judgement__fields">
      <Verdict
        model={model}
        mention={mention}
        what="intent"
        options={intentOptions}
        reason={intents[0].reason}
      />
      <OtherIntents model={model} mention={mention} />
      <Verdict
        model={model}
        mention={mention}
        what="sentiment"
        options={sentimentOptions}
        reason={sentiment.reason}
      />
      <Verdict
        model={model}
        mention={mention}
        what="topic"
        options={topicOptions(model, mention)}
        reason={reasonOfAll(topics.map(({ value, reason }) => [value, reason])) || words.noTopicReason}
      />
      {model.judgement.emergingOf(mention).map(({ value }) => (
        <Button
          key={value}
          look="quiet"
          icon="plus"
          class="judgement__add-topic"
          onClick={() => {
            void model.judgement.addTopic(value);
            // The button goes away.
            model.focus.ask('topic');
          }}
        >
          {words.addTopic(value)}
        </Button>
      ))}
      <Verdict
        model={model}
        mention={mention}
        what="stage"
        options={stageOptions}
        reason={stage?.reason ?? words.nothingTells}
      />
      <Verdict
        model={model}
        mention={mention}
        what="language"
        options={languageOptions(model, language?.value)}
        reason={language?.reason ?? words.nothingTells}
      />
      <Verdict
        model={model}
        mention={mention}
        what="department"
        options={departmentOptions}
        reason={route?.reason ?? words.nobody}
      />
      <p class="judgement__urgency quiet small">
        {messages.panel.urgencies[urgency.value]}: <bdi>{urgency.reason}</bdi>
      </p>
    </div>
  );
}

/** One reason alone needs no name. */
function reasonOfAll(named: readonly (readonly [name: string, reason: string])[]): string {
  if (named.length === 1) return named[0]?.[1] ?? '';
  return named.map(([name, reason]) => `${name}: ${reason}`).join(', ');
}

interface Option {
  readonly value: string;
  readonly label: string;
}

const KEYS: Readonly<Record<Exclude<JudgedKind, 'about'>, readonly [key: string, target: FocusTarget]>> = {
  intent: ['i', 'intent'],
  sentiment: ['s', 'sentiment'],
  topic: ['p', 'topic'],
  stage: ['l', 'stage'],
  language: ['g', 'language'],
  department: ['r', 'route'],
};

interface VerdictProps extends FieldsProps {
  readonly what: Exclude<JudgedKind, 'about'>;
  readonly options: readonly Option[];
  readonly reason: string;
}

function Verdict({ model, mention, what, options, reason }: VerdictProps) {
  const [key, target] = KEYS[what];
  const field = useWantedFocus<HTMLSelectElement>(model.focus, target);
  const label = words.labels[what];
  return (
    <div class="judgement__field">
      <SavedSelect<string>
        label={label}
        title={`${label} (${key})`}
        value={model.judgement.verdictOf(mention, what) ?? NONE}
        selectRef={field}
        options={options}
        hint={reason}
        onSave={(value) => void model.judgement.correct(mention, what, value === NONE ? null : value)}
      />
    </div>
  );
}

const intentOptions = INTENTS.map((value): Option => ({ value, label: messages.panel.filters[value] }));
const sentimentOptions = SENTIMENTS.map((value): Option => ({ value, label: words.sentimentChoices[value] }));
const stageOptions: readonly Option[] = [
  { value: NONE, label: words.notKnown },
  ...LIFECYCLE_STAGES.map((value) => ({ value, label: words.stageChoices[value] })),
];
const departmentOptions: readonly Option[] = [
  { value: NONE, label: words.nobody },
  ...DepartmentSchema.options.map((value: Department) => ({
    value,
    label: words.departmentChoices[value],
  })),
];

/** What is judged, the languages of the team's responses, and those that most people write in. */
function languageOptions({ library }: PanelModel, judged: string | undefined): readonly Option[] {
  const ours = library.responses.value?.map(({ language }) => language) ?? [];
  const tags = new Set([...(judged === undefined ? [] : [judged]), ...ours, ...FREQUENT_LANGUAGES]);
  const named = [...tags].map((value) => ({ value, label: languageName(value) }));
  return [
    { value: NONE, label: words.notKnown },
    ...named.toSorted((a, b) => a.label.localeCompare(b.label, 'en')),
  ];
}

/** The team's own list, and what the post was found to be about beside it. */
function topicOptions({ judgement }: PanelModel, mention: Mention): readonly Option[] {
  const names = new Set([
    ...judgement.topics.value.map(({ name }) => name),
    ...judgement.topicsOf(mention).map(({ value }) => value),
  ]);
  return [{ value: NONE, label: words.noTopic }, ...[...names].map((name) => ({ value: name, label: name }))];
}
