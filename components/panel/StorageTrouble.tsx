import type { Problem } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

/** Instead of the panel where nothing can be kept: no reply is offered that could not be logged. */
export function StorageTrouble({ problem, onRetry }: { problem: Problem; onRetry: () => void }) {
  return (
    <main class="panel">
      <Banner state="stop" urgent actions={<Button onClick={onRetry}>{messages.panel.storage.retry}</Button>}>
        <h1>{messages.panel.storage.title}</h1>
        {problem.sentence}
      </Banner>
    </main>
  );
}
