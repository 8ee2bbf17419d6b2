import type { Operation } from '../../lib/domain/operation';
import { messages } from '../../lib/messages';
import { describeOperation } from './describe-operation';
import './OperationList.css';
import { When } from '../controls/When';

/** What happened to one thing: who did what and when, oldest first, each with its number in the chain. */
export function OperationList({ operations, nowMs }: { operations: readonly Operation[]; nowMs: number }) {
  const words = messages.desk.log;
  return (
    <ol class="operation-list">
      {operations.map((operation) => {
        const detail = describeOperation(operation);
        return (
          <li key={`${operation.dev}-${operation.n}`} class="operation-list__item">
            <span class="operation-list__number quiet small" title={`${operation.dev} ${operation.hash}`}>
              <span class="visually-hidden">{words.entry.operation(operation.n)}</span>
              <span aria-hidden="true">{operation.n}</span>
            </span>
            <div>
              <p>
                {words.kinds[operation.kind]}
                {detail && (
                  <span class="user-text" dir="auto">
                    {': '}
                    {detail}
                  </span>
                )}
              </p>
              <p class="quiet small">
                <When atMs={operation.at} nowMs={nowMs} />{' '}
                <span class="user-text" dir="auto">
                  {words.entry.historyOf(operation.actor || messages.desk.unnamedAgent)}
                </span>
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
