import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { FILTERS } from '../../lib/panel-model/queue';
import './Filters.css';

/** Which kind of posts is listed, with how many there are; arrow keys move between them. */
export function Filters({ model }: { model: PanelModel }) {
  const { queue } = model;
  const counts = queue.counts.value;
  return (
    <fieldset class="filters">
      <legend class="visually-hidden">{messages.panel.filterLabel}</legend>
      {FILTERS.map((filter) => (
        <label key={filter} class="filters__choice">
          <input
            type="radio"
            name="filter"
            class="visually-hidden"
            checked={queue.filter.value === filter}
            onChange={() => queue.chooseFilter(filter)}
          />
          <span class="filters__words">
            {messages.panel.filters[filter]} <span class="filters__count">{counts[filter]}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
