import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { Skeleton } from '../controls/Skeleton';
import { TextField } from '../controls/TextField';
import { ReplyCard } from './ReplyCard';
import { ReplyEditor } from './ReplyEditor';
import './Replies.css';
import { shownReplies } from './shown-replies';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.reply;

/** What to say: the editor, or up to three suggestions and the search over all. */
export function Replies({ model }: { model: PanelModel }) {
  const { reply } = model;
  if (reply.isEditing.value) return <ReplyEditor model={model} />;
  return (
    <section class="replies" aria-label={words.label}>
      {reply.draft.value !== null && (
        <Button icon="edit" class="replies__draft" onClick={() => reply.reopen()}>
          {words.continueDraft}
        </Button>
      )}
      {reply.suggestions.value === null ? (
        <Skeleton lines={6} label={messages.panel.loading} />
      ) : (
        <ReplyList model={model} />
      )}
      <div class="replies__more">
        <Search model={model} />
        <Button look="quiet" icon="edit" onClick={() => model.edit(null)}>
          {words.writeOwn}
        </Button>
      </div>
    </section>
  );
}

function ReplyList({ model }: { model: PanelModel }) {
  const shown = shownReplies(model.reply);
  if (shown.length === 0) return <NoReplies model={model} />;
  return (
    <ol class="replies__list">
      {shown.map(({ response, reason }, index) => (
        <li key={response.id}>
          <ReplyCard model={model} response={response} reason={reason} nth={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function NoReplies({ model }: { model: PanelModel }) {
  const isLibraryEmpty = !model.library.responses.value?.some(({ status }) => status === 'approved');
  if (model.reply.query.value.trim() !== '') return <p class="replies__none quiet">{words.noneFound}</p>;
  return (
    <div class="replies__none">
      <p class="quiet">{isLibraryEmpty ? words.noLibrary : words.noneFit}</p>
      {isLibraryEmpty && <Button onClick={model.openDesk}>{words.openLibrary}</Button>}
    </div>
  );
}

function Search({ model }: { model: PanelModel }) {
  const field = useWantedFocus<HTMLInputElement>(model.focus, 'search');
  return (
    <TextField
      type="search"
      label={words.search}
      labelHidden
      placeholder={words.searchShort}
      title={`${words.search} (/)`}
      value={model.reply.query.value}
      inputRef={field}
      onInput={model.reply.search}
    />
  );
}
