import { useEffect, useRef } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { formatRoute } from '../../lib/desk-model/desk-route';
import { readyValue } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import { type CustomerHistory, HISTORY_KINDS, type HistoryKind } from '../../lib/services/list-history-of';
import { Button } from '../controls/Button';
import { Icon } from '../controls/Icon';
import { SelectField } from '../controls/SelectField';
import { DeskPage } from './DeskPage';
import './DeskTable.css';
import { EmptyState } from './EmptyState';
import { HistoryItem } from './HistoryItem';
import './HistoryPage.css';
import { LoadState } from './LoadState';
import { customerName } from './person-name';

const words = messages.desk.people.history;

/** Everything ever with one person, on all their accounts, in one line of time. */
export function HistoryPage({ model }: { model: DeskModel }) {
  const { history } = model.history;
  const top = useRef<HTMLAnchorElement>(null);
  useEffect(() => top.current?.focus(), []);
  const known = readyValue(history.value.value);
  return (
    <DeskPage
      title={known ? words.title(customerName(known.customer)) : words.untitled}
      count={known && words.count(known.entries.length)}
    >
      <p class="history__back">
        <a ref={top} href={formatRoute({ section: 'people', id: model.route.value.id })}>
          <Icon name="back" /> {words.back}
        </a>
      </p>
      <LoadState of={history.value.value} lines={12} onTryAgain={history.again}>
        {(value) =>
          value ? (
            <Timeline model={model} history={value} />
          ) : (
            <EmptyState title={messages.desk.notThere}>{words.gone}</EmptyState>
          )
        }
      </LoadState>
    </DeskPage>
  );
}

function Timeline({ model, history: { entries } }: { model: DeskModel; history: CustomerHistory }) {
  const { view, change, showMore, entriesPerPage } = model.history;
  const { kind, isOldestFirst, shown } = view.value;
  const ofKind = kind === null ? entries : entries.filter((entry) => entry.kind === kind);
  const ordered = isOldestFirst ? ofKind.toReversed() : ofKind;
  const left = ordered.length - shown;
  const count = (each: HistoryKind) => entries.filter((entry) => entry.kind === each).length;
  const choice = (each: HistoryKind | null, name: string, number: number) => (
    <Button
      key={name}
      class="history__kind"
      aria-pressed={kind === each}
      disabled={number === 0}
      onClick={() => change({ kind: each })}
    >
      {name} <span class="history__number">{number.toLocaleString('en')}</span>
    </Button>
  );
  return (
    <>
      <fieldset class="history__choices" aria-label={words.kindsLabel}>
        {choice(null, words.all, entries.length)}
        {HISTORY_KINDS.map((each) => choice(each, words.kinds[each], count(each)))}
        <SelectField
          label={words.order}
          labelHidden
          value={isOldestFirst ? 'oldest' : 'newest'}
          options={[
            { value: 'newest', label: words.newest },
            { value: 'oldest', label: words.oldest },
          ]}
          onChange={(order) => change({ isOldestFirst: order === 'oldest' })}
        />
      </fieldset>
      <ol class="history" aria-label={words.label}>
        {ordered.slice(0, shown).map((entry) => (
          <HistoryItem key={entry.key} entry={entry} nowMs={model.nowMs.value} />
        ))}
      </ol>
      {left > 0 && (
        <div class="desk-table__more">
          <Button onClick={showMore}>{messages.desk.showMore(Math.min(left, entriesPerPage))}</Button>
          <span class="quiet">{messages.desk.shownOf(shown, ordered.length)}</span>
        </div>
      )}
    </>
  );
}
