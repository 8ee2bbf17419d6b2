import { useEffect } from 'preact/hooks';
import type { DeskModel } from '../../lib/desk-model';
import { messages } from '../../lib/messages';
import { StarterChoice } from '../StarterChoice';
import { Drawer } from './Drawer';
import { LoadState } from './LoadState';

/** Takes responses of the starter library into the team's own, as drafts. */
export function StarterDrawer({ model }: { model: DeskModel }) {
  const { starter } = model;
  useEffect(() => void starter.read(), [starter]);
  return (
    <Drawer title={messages.starter.title} onClose={model.closeDrawer}>
      {starter.library.value && (
        <LoadState of={starter.library.value} lines={6} onTryAgain={() => void starter.read()}>
          {(library) => (
            <StarterChoice
              library={library}
              speaks={navigator.languages}
              busy={starter.busy.value}
              onLoad={(choice) => void starter.load(choice)}
            />
          )}
        </LoadState>
      )}
    </Drawer>
  );
}
