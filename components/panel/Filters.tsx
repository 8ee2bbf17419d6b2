import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { FILTERS, type Filter } from '../../lib/panel-model/queue-lists';
import './Filters.css';

/** Listed even while no post is such. */
const ALWAYS: ReadonlySet<Filter> = new Set(['all', 'complaint', 'question', 'praise', 'other']);

/** Which kind of posts is listed, with how many there are; arrow keys move between them. */
export function Filters({ model }: { model: PanelModel }) {
  const { queue } = model;
  const counts = queue.counts.value;
  const chosen = queue.filter.value;
  const offered = FILTERS.filter((filter) => ALWAYS.has(filter) || counts.has(filter) || filter === chosen);
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{messages.panel.filterLabel}</legend>
      {offered.map((filter) => (
        <label key={filter} class="filters__choice">
          <input
            type="radio"
            name="filter"
            class="visually-hidden"
            checked={chosen === filter}
            onChange={() => queue.chooseFilter(filter)}
          />
          <span class="filters__words">
            {messages.panel.filters[filter]} <span class="filters__count">{counts.get(filter) ?? 0}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
