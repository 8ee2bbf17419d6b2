import type { DeskModel } from '../../lib/desk-model';
import { readyValue } from '../../lib/desk-model/loadable';
import type { OwnerFilter } from '../../lib/desk-model/review-queue';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { formatDay } from '../controls/format-time';
import { SelectField } from '../controls/SelectField';
import { DeskPage } from './DeskPage';
import { EmptyState } from './EmptyState';
import { LoadState } from './LoadState';
import { ReviewList } from './ReviewList';
import { ReviewPane } from './ReviewPane';
import './ReviewsPage.css';

const words = messages.desk.review.page;

/** What waits for a decision, one after the other, each beside the text that was approved before. */
export function ReviewsPage({ model }: { model: DeskModel }) {
  const { waiting, queue, settings } = model.reviews;
  const all = readyValue(waiting.value.value);
  const inReview = all?.filter(({ status }) => status === 'in-review').length ?? 0;
  const current = queue.current.value;
  return (
    <DeskPage
      title={words.title}
      count={all && words.count(inReview, all.length - inReview)}
      actions={all && all.length > 0 && <OwnerChoice all={all} model={model} />}
    >
      <LoadState of={waiting.value.value} lines={12} onTryAgain={waiting.again}>
        {(list) => {
          if (list.length === 0) return <EmptyState title={words.empty}>{words.emptyHint}</EmptyState>;
          if (!current) return <p class="quiet">{words.noneOfOwner}</p>;
          return (
            <div class="reviews">
              <ReviewList
                label={words.label}
                items={queue.shown.value.map((each) => itemOf(each, model.nowMs.value))}
                currentId={current.id}
                onChoose={queue.choose}
              />
              <LoadState of={settings.value.value} lines={8} onTryAgain={settings.again}>
                {(known) => <ReviewPane response={current} settings={known} model={model} />}
              </LoadState>
            </div>
          );
        }}
      </LoadState>
    </DeskPage>
  );
}

function itemOf({ id, title, version, status, expiresAt }: Response, nowMs: number) {
  const waitsFor =
    status === 'in-review' || expiresAt === null
      ? words.inReview
      : words.expires(formatDay(expiresAt, nowMs));
  return { id, title, facts: `${messages.desk.responses.detail.version(version)}, ${waitsFor}` };
}

function OwnerChoice({ all, model }: { all: readonly Response[]; model: DeskModel }) {
  const { owner } = model.reviews.queue;
  const owners = [...new Set(all.map((each) => each.owner ?? ''))].toSorted((a, b) => a.localeCompare(b));
  const options: readonly { value: string; label: string; owner: OwnerFilter }[] = [
    { value: 'any', label: words.anyOwner, owner: null },
    ...owners.map((each) => ({ value: `of ${each}`, label: each || words.noOwner, owner: each })),
  ];
  const value = options.find((option) => option.owner === owner.value)?.value ?? 'any';
  return (
    <SelectField
      label={words.owner}
      labelHidden
      title={words.owner}
      value={value}
      options={options}
      onChange={(chosen) => {
        owner.value = options.find((option) => option.value === chosen)?.owner ?? null;
      }}
    />
  );
}
