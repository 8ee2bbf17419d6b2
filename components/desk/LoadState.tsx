import type { ComponentChildren } from 'preact';
import type { Loadable } from '../../lib/desk-model/loadable';
import { messages } from '../../lib/messages';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { Skeleton } from '../controls/Skeleton';

interface LoadStateProps<Value> {
  readonly of: Loadable<Value>;
  /** Lines of the frame shown while it takes long. */
  readonly lines: number;
  readonly onTryAgain: () => void;
  readonly children: (value: Value) => ComponentChildren;
}

/** What is read from the store: a frame while it takes long, a sentence when it fails, else the value. */
export function LoadState<Value>({ of: loadable, lines, onTryAgain, children }: LoadStateProps<Value>) {
  switch (loadable.status) {
    case 'loading':
      return <Skeleton lines={lines} label={messages.desk.loading} />;
    case 'failed':
      return (
        <Banner state="stop" urgent actions={<Button onClick={onTryAgain}>{messages.desk.tryAgain}</Button>}>
          {loadable.problem.sentence}
        </Banner>
      );
    case 'ready':
      return <>{children(loadable.value)}</>;
  }
}
