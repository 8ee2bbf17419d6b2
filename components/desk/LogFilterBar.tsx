import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { daysOf, isEmptyForm } from '../../lib/desk-model/log-filter-form';
import { siteName } from '../../lib/desk-model/site-name';
import { DepartmentSchema } from '../../lib/domain/department';
import { EngagementStateSchema, OutcomeSchema } from '../../lib/domain/engagement';
import type { LogFilterForm } from '../../lib/domain/log-filter-form';
import { PeriodSchema } from '../../lib/domain/log-period';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import './LogFilterBar.css';
import { SentenceSelect } from './SentenceSelect';

interface LogFilterBarProps {
  readonly form: LogFilterForm;
  /** `2026-11-30`. */
  readonly today: string;
  readonly sites: readonly string[];
  readonly agents: readonly string[];
  readonly tags: readonly string[];
  readonly onChange: (part: Partial<LogFilterForm>) => void;
  readonly onClear: () => void;
  /** Saved filters. */
  readonly children?: ComponentChildren;
}

const words = messages.desk.log.filter;
const FOLLOW_UPS = ['due', 'planned'] as const;
const EDITED = ['edited', 'unedited'] as const;

/** The filter as a sentence: "Engagements of the last 7 days on X by anyone …". */
export function LogFilterBar(props: LogFilterBarProps) {
  const { form, sites, agents, tags, onChange, onClear } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <search class={`sentence${isOpen ? ' sentence--open' : ''}`} aria-label={words.label}>
      <Button class="sentence__opener" icon="search" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {isEmptyForm(form) ? words.open : words.openSet}
      </Button>
      <span>{words.engagements}</span>
      <PeriodChoice {...props} />
      <SentenceSelect
        before={words.on}
        label={words.network}
        value={form.site}
        any={words.anyNetwork}
        options={sites.map((site) => [site, siteName(site)])}
        onChange={(site) => onChange({ site })}
      />
      <SentenceSelect
        before={words.by}
        label={words.agent}
        value={form.agent}
        any={words.anyAgent}
        options={agents.filter(Boolean).map((agent) => [agent, agent])}
        onChange={(agent) => onChange({ agent })}
      />
      <SentenceSelect
        before={words.tagged}
        label={words.tag}
        value={form.tag}
        any={words.anyTag}
        options={tags.map((tag) => [tag, tag])}
        onChange={(tag) => onChange({ tag })}
      />
      <SentenceSelect
        before={words.for}
        label={words.department}
        value={form.department}
        any={words.anyDepartment}
        options={DepartmentSchema.options.map((each) => [each, messages.desk.log.departments[each]])}
        onChange={(department) => onChange({ department })}
      />
      <SentenceSelect
        before={words.outcomeIs}
        label={words.outcome}
        value={form.outcome}
        any={words.anyOutcome}
        options={OutcomeSchema.options.map((each) => [each, messages.desk.log.outcomes[each]])}
        onChange={(outcome) => onChange({ outcome })}
      />
      <SentenceSelect
        before={words.stateIs}
        label={words.state}
        value={form.state}
        any={words.anyState}
        options={EngagementStateSchema.options.map((each) => [each, messages.desk.log.states[each]])}
        onChange={(state) => onChange({ state })}
      />
      <SentenceSelect
        before={words.followUpIs}
        label={words.followUp}
        value={form.followUp}
        any={words.anyFollowUp}
        options={FOLLOW_UPS.map((each) => [each, words.followUps[each]])}
        onChange={(followUp) => onChange({ followUp })}
      />
      <SentenceSelect
        before={words.editedIs}
        label={words.edited}
        value={form.edited}
        any={words.anyEdited}
        options={EDITED.map((each) => [each, words.editeds[each]])}
        onChange={(edited) => onChange({ edited })}
      />
      <label class="sentence__part">
        <span>{words.containing}</span>
        <input
          class={`sentence__control sentence__text${form.text ? ' sentence__control--set' : ''}`}
          type="search"
          dir="auto"
          aria-label={words.text}
          title={`${words.text} (/)`}
          placeholder={words.textPlaceholder}
          value={form.text}
          onInput={(event) => onChange({ text: event.currentTarget.value })}
        />
      </label>
      {!isEmptyForm(form) && (
        <Button look="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      )}
      {props.children}
    </search>
  );
}

function PeriodChoice({ form, today, onChange }: LogFilterBarProps) {
  const dayField = (name: 'from' | 'to', label: string) => (
    <label class="sentence__part">
      <span>{words[name]}</span>
      <input
        class="sentence__control"
        type="date"
        aria-label={label}
        value={form[name]}
        onInput={(event) => onChange({ [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <>
      <select
        class={`sentence__control${form.period === 'any' ? '' : ' sentence__control--set'}`}
        aria-label={words.periodLabel}
        value={form.period}
        onChange={(event) => {
          const period = PeriodSchema.options.find((each) => each === event.currentTarget.value);
          // Two days of one's own begin with those shown so far.
          if (period === 'between') onChange({ period, ...daysOf(form, today) });
          else if (period) onChange({ period, from: '', to: '' });
        }}
      >
        {PeriodSchema.options.map((each) => (
          <option key={each} value={each}>
            {words.period[each]}
          </option>
        ))}
      </select>
      {form.period === 'between' && dayField('from', words.fromLabel)}
      {form.period === 'between' && dayField('to', words.toLabel)}
    </>
  );
}
