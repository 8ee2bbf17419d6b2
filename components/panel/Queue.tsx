import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import './Queue.css';
import { QueueRow } from './QueueRow';

/** Rows drawn at once; more only on request, so that a long feed stays quick. */
const FIRST_ROWS = 100;

/** The posts about us, most urgent and newest first. */
export function Queue({ model }: { model: PanelModel }) {
  const [rows, setRows] = useState(FIRST_ROWS);
  const shown = model.queue.shown.value;
  const isChosen = model.chosen.value !== null;
  const rest = shown.length - rows;
  return (
    <section class={`queue${isChosen ? ' queue--short' : ''}`} aria-label={messages.panel.queue.label}>
      <ol>
        {shown.slice(0, rows).map((mention) => (
          <li key={mention.post.key}>
            <QueueRow model={model} mention={mention} />
          </li>
        ))}
      </ol>
      {rest > 0 && (
        <Button look="quiet" onClick={() => setRows(rows + FIRST_ROWS)}>
          {messages.desk.showMore(Math.min(rest, FIRST_ROWS))}
        </Button>
      )}
    </section>
  );
}
