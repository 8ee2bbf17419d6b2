import type { Problem } from '../../lib/domain/result';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';

/** Instead of the desk when its data cannot be reached: what happened and what to do. */
export function DeskFailure({ problem, onTryAgain }: { problem: Problem; onTryAgain: () => void }) {
  return (
    <main>
      <Banner state="stop" urgent actions={<Button onClick={onTryAgain}>{messages.desk.tryAgain}</Button>}>
        <h1>{messages.panel.storage.title}</h1>
        {problem.sentence}
      </Banner>
    </main>
  );
}
