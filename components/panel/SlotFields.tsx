import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { TextField } from '../controls/TextField';
import { useWantedFocus } from './use-wanted-focus';

/** A field for each slot that is not known; none is ever filled with a guess. */
export function SlotFields({ model }: { model: PanelModel }) {
  const { reply } = model;
  const first = useWantedFocus<HTMLInputElement>(model.focus, 'slot');
  const slots = reply.draft.value?.slots ?? {};
  const names = reply.asked.value;
  const onEnter = () => void model.insertDraft();
  return (
    <>
      {names.map((name, index) => (
        <TextField
          key={name}
          label={messages.panel.reply.slotName(name)}
          hint={messages.panel.reply.slotHint}
          value={slots[name] ?? ''}
          onInput={(value) => reply.fillSlot(name, value)}
          onEnter={onEnter}
          {...(index === 0 ? { inputRef: first } : {})}
        />
      ))}
    </>
  );
}
