import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { isChanged } from '../../lib/panel-model/reply';
import { isStopped } from '../../lib/services/check-reply';
import { Button } from '../controls/Button';
import { Tag } from '../controls/Tag';
import { TextArea } from '../controls/TextArea';
import { Findings } from './Findings';
import './ReplyEditor.css';
import { SlotFields } from './SlotFields';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.reply;

/** The reply before it goes in: fields for what is not known, the text, and what speaks against it. */
export function ReplyEditor({ model }: { model: PanelModel }) {
  const { reply } = model;
  const text = useWantedFocus<HTMLTextAreaElement>(model.focus, 'text');
  const draft = reply.draft.value;
  if (draft === null) return null;
  const length = reply.lengthOf(reply.filled.value.text);
  return (
    <section class="reply-editor" aria-label={words.label}>
      <div class="reply-editor__head">
        <h3>
          <bdi dir="auto">{draft.response?.title ?? words.ownTitle}</bdi>
        </h3>
        {isChanged(draft) && draft.response !== null && draft.template !== draft.response.body && (
          <Tag state="note">{words.changed}</Tag>
        )}
        <Button look="quiet" icon="close" iconOnly shortcut="Esc" onClick={reply.close}>
          {words.closeEditor}
        </Button>
      </div>
      <SlotFields model={model} />
      <TextArea
        label={words.text}
        lines={4}
        value={reply.filled.value.text}
        inputRef={text}
        onInput={reply.retype}
      />
      <div class="reply-editor__findings">
        {length !== null && (
          <span
            class={`small reply-editor__length${length.count > length.max ? ' reply-editor__length--over' : ''}`}
          >
            {words.length(length.count, length.max)}
          </span>
        )}
        <Findings findings={reply.findings.value} text={reply.filled.value.text} />
      </div>
      <div class="reply-editor__actions">
        <Button
          look="main"
          disabled={
            isStopped(reply.findings.value) || reply.target.value === null || model.insertion.isBusy.value
          }
          onClick={() => void model.insertDraft()}
        >
          {model.isChosenByHand.value
            ? messages.panel.capture.copyReply
            : model.insertion.isBusy.value
              ? words.inserting
              : words.insertReply}
        </Button>
        {!model.isChosenByHand.value && (
          <Button onClick={() => void model.copy(reply.filled.value.text)}>{messages.panel.copy}</Button>
        )}
        <Button look="quiet" onClick={reply.discard}>
          {words.discard}
        </Button>
      </div>
    </section>
  );
}
