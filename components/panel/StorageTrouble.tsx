import type { Problem } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

interface TroubleProps {
  readonly problem: Problem;
  readonly title?: string;
  readonly onRetry: () => void;
}

/** Instead of the panel where it cannot start or keep anything: no reply is offered that could not be logged. */
export function StorageTrouble({ problem, title = messages.panel.storage.title, onRetry }: TroubleProps) {
  return (
    <main class="panel">
      <Banner state="stop" urgent actions={<Button onClick={onRetry}>{messages.panel.storage.retry}</Button>}>
        <h1>{title}</h1>
        {problem.sentence}
      </Banner>
    </main>
  );
}
