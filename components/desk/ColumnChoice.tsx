import {
  DEFAULT_LOG_COLUMNS,
  LOG_COLUMNS,
  type LogColumn,
  MAIN_COLUMN,
  moveColumn,
  toggleColumn,
} from '../../lib/domain/log-column';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { Popover } from '../controls/Popover';
import './ColumnChoice.css';

const words = messages.desk.log.choice;
const names = messages.desk.log.columns;

interface ColumnChoiceProps {
  /** Those shown, in their order. */
  readonly columns: readonly LogColumn[];
  readonly onChange: (change: (columns: readonly LogColumn[]) => readonly LogColumn[]) => void;
}

/** Which columns the log shows on this device, and in which order. */
export function ColumnChoice({ columns, onChange }: ColumnChoiceProps) {
  const others = LOG_COLUMNS.filter((column) => !columns.includes(column));
  const box = (column: LogColumn, isShown: boolean) => (
    <label class="column-choice__name">
      <input
        type="checkbox"
        checked={isShown}
        disabled={column === MAIN_COLUMN}
        onChange={() => onChange((kept) => toggleColumn(kept, column))}
      />
      {names[column]} {column === MAIN_COLUMN && <span class="quiet small">{words.always}</span>}
    </label>
  );
  const mover = (column: LogColumn, by: -1 | 1, isLast: boolean) => (
    <Button
      look="quiet"
      icon={by < 0 ? 'up' : 'down'}
      iconOnly
      aria-disabled={isLast}
      onClick={() => onChange((kept) => moveColumn(kept, column, by))}
    >
      {by < 0 ? words.up(names[column]) : words.down(names[column])}
    </Button>
  );
  return (
    <Popover button={{ icon: 'columns', children: words.button }}>
      {() => (
        <div class="column-choice">
          <h2>{words.title}</h2>
          <ol>
            {columns.map((column, index) => (
              <li key={column} class="column-choice__line">
                {box(column, true)}
                {mover(column, -1, index === 0)}
                {mover(column, 1, index === columns.length - 1)}
              </li>
            ))}
          </ol>
          {others.length > 0 && <h2>{words.others}</h2>}
          <ul>
            {others.map((column) => (
              <li key={column} class="column-choice__line">
                {box(column, false)}
              </li>
            ))}
          </ul>
          <Button look="quiet" onClick={() => onChange(() => DEFAULT_LOG_COLUMNS)}>
            {words.reset}
          </Button>
        </div>
      )}
    </Popover>
  );
}
