import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import type { SupervisedReply } from '../../lib/services/list-supervision';
import { formatDay } from '../controls/format-time';
import { SelectField } from '../controls/SelectField';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { guardName } from './guard-name';
import { LoadState } from './LoadState';
import { ReviewList } from './ReviewList';
import './ReviewsPage.css';
import { SupervisionCounts } from './SupervisionCounts';
import { SupervisionPane } from './SupervisionPane';

const words = messages.desk.supervision;
const SHARES = [1, 2, 5, 10, 20, 30, 50, 100];

/** Some of the edited replies of the last weeks, to be looked at one after the other. */
export function SupervisionPage({ model }: { model: DeskModel }) {
  const { list, waiting, current, index } = model.supervision;
  const known = readyValue(list.value.value);
  return (
    <DeskPage
      title={words.title}
      count={known && words.count(waiting.value)}
      actions={known && <Share percent={known.percent} model={model} />}
    >
      <LoadState of={list.value.value} lines={12} onTryAgain={list.again}>
        {({ percent, sampled }) => {
          const reply = current.value;
          if (!reply) return <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>;
          return (
            <div class="supervision">
              <p class="quiet small">{words.hint(percent)}</p>
              <div class="reviews">
                <ReviewList
                  label={words.label}
                  items={sampled.map((each) => itemOf(each, model.nowMs.value))}
                  currentId={reply.engagement.id}
                  onChoose={model.supervision.choose}
                />
                <SupervisionPane
                  reply={reply}
                  place={words.place(index.value + 1, sampled.length)}
                  model={model}
                />
              </div>
              <SupervisionCounts sampled={sampled} />
            </div>
          );
        }}
      </LoadState>
    </DeskPage>
  );
}

function itemOf({ engagement, week }: SupervisedReply, nowMs: number) {
  const { id, agent, differences, review } = engagement;
  const state = review ? words.verdicts[review.verdict] : words.open;
  return {
    id,
    title: differences.map(({ guardId }) => guardName(guardId)).join(', '),
    facts: `${agent || messages.desk.unnamedAgent}, ${words.weekOf(formatDay(week, nowMs))}, ${state}`,
  };
}

function Share({ percent, model }: { percent: number; model: DeskModel }) {
  const shares = [...new Set([...SHARES, percent])].toSorted((a, b) => a - b);
  return (
    <SelectField
      label={words.percent}
      labelHidden
      title={words.percent}
      value={String(percent)}
      options={shares.map((share) => ({ value: String(share), label: words.percentOf(share) }))}
      onChange={(share) => void model.supervision.savePercent(Number(share))}
    />
  );
}
