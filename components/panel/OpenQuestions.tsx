import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { UserText } from '../controls/UserText';
import { authorHandle } from './author-name';

const words = messages.panel.engagement;

/** What the log still has to be told: an intent without a result, a reply typed by hand. */
export function OpenQuestions({ model }: { model: PanelModel }) {
  const { engagements } = model;
  return (
    <>
      {engagements.asking.value.map((engagement) => (
        <Banner
          key={engagement.id}
          state="confirm"
          actions={
            <>
              <Button onClick={() => void engagements.answerInserted(engagement, true)}>{words.yes}</Button>
              <Button onClick={() => void engagements.answerInserted(engagement, false)}>{words.no}</Button>
            </>
          }
        >
          {words.asked(authorHandle(engagement.post.author))}
          <span class="quiet">
            <UserText text={engagement.post.excerpt} lines={1} fixed />
          </span>
        </Banner>
      ))}
      {engagements.typed.value.map((typed) => (
        <Banner
          key={typed.reply.key}
          state="note"
          actions={
            <>
              <Button onClick={() => void model.typedReplies.log(typed)}>{words.log}</Button>
              {typed.parent !== null && typed.parent.key !== model.chosen.value?.post.key && (
                <Button look="quiet" onClick={() => model.typedReplies.openPost(typed)}>
                  {words.openAnswered}
                </Button>
              )}
              <Button look="quiet" onClick={() => void engagements.dismissTyped(typed)}>
                {words.dontLog}
              </Button>
            </>
          }
        >
          {words.typed}
          <span class="quiet">
            <UserText text={typed.reply.text} lines={2} fixed />
          </span>
        </Banner>
      ))}
    </>
  );
}
