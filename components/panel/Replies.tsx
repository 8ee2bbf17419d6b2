import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { Skeleton } from '../controls/Skeleton';
import { TextField } from '../controls/TextField';
import { ReplyCard } from './ReplyCard';
import { ReplyEditor } from './ReplyEditor';
import './Replies.css';
import { useWantedFocus } from './use-wanted-focus';

const words = messages.panel.reply;
/** More than this nobody reads beside a post. */
const MOST_FOUND = 20;

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
        <Suggestions model={model} />
      )}
      <div class="replies__more">
        <Search model={model} />
        <Button look="quiet" icon="edit" onClick={() => model.edit(null)}>
          {words.writeOwn}
        </Button>
      </div>
      <Found model={model} />
    </section>
  );
}

function Suggestions({ model }: { model: PanelModel }) {
  const top = model.reply.suggestions.value?.top ?? [];
  if (top.length === 0) return <NoReplies model={model} />;
  return (
    <ol class="replies__list">
      {top.map(({ response, reason }, index) => (
        <li key={response.id}>
          <ReplyCard model={model} response={response} reason={reason} nth={index + 1} />
        </li>
      ))}
    </ol>
  );
}

function NoReplies({ model }: { model: PanelModel }) {
  const isNoneLikely = model.reply.suggestions.value?.isNoneLikely ?? false;
  const isLibraryEmpty = !model.library.responses.value?.some(({ status }) => status === 'approved');
  return (
    <div class="replies__none">
      <p class="quiet">
        {isLibraryEmpty ? words.noLibrary : isNoneLikely ? words.noneLikely : words.noneFit}
      </p>
      {isLibraryEmpty && <Button onClick={model.openDesk}>{words.openLibrary}</Button>}
    </div>
  );
}

/** What the search found, below its field, so that the field stays where it is. */
function Found({ model }: { model: PanelModel }) {
  if (model.reply.query.value.trim() === '') return null;
  const found = model.reply.found.value;
  if (found.length === 0) return <p class="quiet">{words.noneFound}</p>;
  return (
    <>
      <p class="quiet small" role="status">
        {words.found(found.length)}
      </p>
      <ol class="replies__list">
        {found.slice(0, MOST_FOUND).map((response) => (
          <li key={response.id}>
            <ReplyCard model={model} response={response} reason={null} nth={null} />
          </li>
        ))}
      </ol>
    </>
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
      onInput={(query) => {
        model.reply.search(query);
        field.current?.closest('.replies__more')?.scrollIntoView({ block: 'start' });
      }}
    />
  );
}
