import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewsModel } from '../../lib/desk-model/reviews-model';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { Button } from '../controls/Button';
import { TextArea } from '../controls/TextArea';
import { UserText } from '../controls/UserText';
import { When } from '../controls/When';
import './ReviewNotes.css';

const words = messages.desk.review;

interface ReviewNotesProps {
  readonly response: Response;
  /** Why earlier versions were rejected matters to who reads this one. */
  readonly versions: readonly Response[];
  readonly agentName: string;
  readonly reviews: ReviewsModel;
  readonly nowMs: number;
  readonly fieldRef?: RefObject<HTMLTextAreaElement | null>;
}

/** What was said about a response while it was reviewed, and room for one more remark. */
export function ReviewNotes({ response, versions, agentName, reviews, nowMs, fieldRef }: ReviewNotesProps) {
  const notes = [response, ...versions.filter(({ version }) => version < response.version)]
    .flatMap((each) => notesOf(each, each.version !== response.version))
    .toSorted((a, b) => a.at - b.at);
  return (
    <div class="review-notes">
      {notes.length > 0 && (
        <ol class="review-notes__list">
          {notes.map((note) => (
            <li
              key={`${note.at}${note.said}`}
              class={note.isRejection ? 'review-notes__rejection' : undefined}
            >
              <p class="small">
                <span class="strong user-text" dir="auto">
                  {note.who}
                </span>{' '}
                <span class="quiet">
                  <When atMs={note.at} nowMs={nowMs} />
                  {note.version !== null && `, ${words.comment.rejectedVersion(note.version)}`}
                </span>
              </p>
              <UserText text={note.said} />
            </li>
          ))}
        </ol>
      )}
      <CommentField key={response.id} {...{ response, agentName, reviews, fieldRef }} />
    </div>
  );
}

interface Note {
  readonly at: number;
  readonly who: string;
  readonly said: string;
  readonly isRejection: boolean;
  /** Null: the one that is shown. */
  readonly version: number | null;
}

function notesOf({ rejections, comments, version }: Response, isEarlier: boolean): Note[] {
  const of = isEarlier ? version : null;
  return [
    ...rejections.map(({ at, name, role, reason }) => ({
      at,
      who: words.comment.rejected(name, role),
      said: reason,
      isRejection: true,
      version: of,
    })),
    ...comments.map(({ at, name, text }) => ({ at, who: name, said: text, isRejection: false, version: of })),
  ];
}

type CommentFieldProps = Pick<ReviewNotesProps, 'response' | 'agentName' | 'reviews'> & {
  readonly fieldRef: RefObject<HTMLTextAreaElement | null> | undefined;
};

function CommentField({ response, agentName, reviews, fieldRef }: CommentFieldProps) {
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const comment = async () => {
    if (text.trim() === '') return setRefusal(words.comment.missing);
    const { id, version } = response;
    const name = reviews.reviewer.value.name || agentName || messages.desk.unnamedAgent;
    const added = await reviews.comment({ id, version, name, text });
    setRefusal(added.ok ? null : added.problem.sentence);
    if (added.ok) setText('');
  };
  return (
    <div class="review-notes__field">
      <TextArea
        label={words.comment.label}
        hint={words.comment.hint}
        value={text}
        lines={2}
        error={refusal}
        onInput={setText}
        {...(fieldRef && { inputRef: fieldRef })}
      />
      <Button onClick={() => void comment()}>{words.comment.button}</Button>
    </div>
  );
}
