import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';

const words = messages.panel.setup;

interface StepActionsProps {
  readonly model: PanelModel;
  /** Saves what was typed; the next step comes only when that is done. */
  readonly onSave: () => Promise<boolean>;
  /** Whether there is anything to save. */
  readonly isFilled: boolean;
}

/** Save and go on, or skip. */
export function StepActions({ model, onSave, isFilled }: StepActionsProps) {
  const save = async () => {
    if (await onSave()) await model.setup.next();
  };
  return (
    <div class="first-run__actions">
      <Button look="main" disabled={!isFilled} onClick={() => void save()}>
        {words.save}
      </Button>
      <Button look="quiet" onClick={() => void model.setup.next()}>
        {words.skip}
      </Button>
    </div>
  );
}
