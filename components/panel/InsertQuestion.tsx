import { useState } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import type { InsertQuestion as Question } from '../../lib/panel-model/insert-order';
import { trimHandle } from '../../lib/panel-model/trim-handle';
import { Button } from '../controls/Button';
import { Dialog } from '../controls/Dialog';
import { Icon } from '../controls/Icon';
import { TextField } from '../controls/TextField';

const words = messages.panel.insert;

/** What must be answered before the text goes in. */
export function InsertQuestion({ model }: { model: PanelModel }) {
  const question = model.insertion.question.value;
  if (question === null) return null;
  if (question.kind === 'account') return <AccountQuestion model={model} question={question} />;
  if (question.kind === 'other-account') return <OtherAccount model={model} question={question} />;
  if (question.kind === 'draft') return <DraftQuestion model={model} question={question} />;
  return (
    <Dialog
      title={words.confirmTitle}
      onClose={model.insertion.cancel}
      actions={
        <>
          <Button onClick={model.insertion.cancel}>{messages.panel.cancel}</Button>
          <Button look="main" onClick={() => void model.insertion.confirm()}>
            {words.confirmAction}
          </Button>
        </>
      }
    >
      {question.findings.map(({ guardId, sentence }) => (
        <p key={guardId}>
          <Icon name="confirm" /> {sentence}
        </p>
      ))}
    </Dialog>
  );
}

interface QuestionProps<Kind extends Question['kind']> {
  readonly model: PanelModel;
  readonly question: Extract<Question, { kind: Kind }>;
}

/** Longest part of a draft that is shown, in UTF-16 code units. */
const SHOWN_DRAFT = 200;

/** Nothing of what the person has begun on the page is lost unasked. */
function DraftQuestion({ model, question }: QuestionProps<'draft'>) {
  const { text } = question;
  const shown = text.length > SHOWN_DRAFT ? `${text.slice(0, SHOWN_DRAFT)}…` : text;
  return (
    <Dialog
      title={words.draftTitle}
      onClose={model.insertion.cancel}
      actions={
        <>
          <Button onClick={model.insertion.cancel}>{words.keepDraft}</Button>
          <Button onClick={() => void model.insertion.answerDraft(true)}>{words.replaceDraft}</Button>
          <Button look="main" onClick={() => void model.insertion.answerDraft(false)}>
            {words.addToDraft}
          </Button>
        </>
      }
    >
      <p class="user-text">{words.draftShown(shown)}</p>
    </Dialog>
  );
}

/** The page names another account than the log would; what the page says may be wrong too. */
function OtherAccount({ model, question }: QuestionProps<'other-account'>) {
  const { signedIn, known } = question;
  const postAs = (account: string) => void model.insertion.answerAccount(account, '');
  return (
    <Dialog
      title={words.otherAccountTitle}
      onClose={model.insertion.cancel}
      actions={
        <>
          <Button onClick={model.insertion.cancel}>{messages.panel.cancel}</Button>
          <Button onClick={() => postAs(known)}>{words.keepAccount(known)}</Button>
          <Button look="main" onClick={() => postAs(signedIn)}>
            {words.postAs(signedIn)}
          </Button>
        </>
      }
    >
      <p>
        <Icon name="confirm" /> {words.otherAccount(signedIn, known)}
      </p>
    </Dialog>
  );
}

/** Asked once on each network; what the page says is only a suggestion. */
function AccountQuestion({ model, question }: QuestionProps<'account'>) {
  const [account, setAccount] = useState(question.suggested);
  const [name, setName] = useState('');
  const isReady = trimHandle(account) !== '';
  const answer = () => {
    if (isReady) void model.insertion.answerAccount(account, name);
  };
  return (
    <Dialog
      title={words.accountTitle(question.siteName)}
      onClose={model.insertion.cancel}
      actions={
        <>
          <Button onClick={model.insertion.cancel}>{messages.panel.cancel}</Button>
          <Button look="main" disabled={!isReady} onClick={answer}>
            {words.accountAction}
          </Button>
        </>
      }
    >
      {question.suggested !== '' && <p>{words.accountSeen(question.suggested)}</p>}
      <TextField
        label={words.accountLabel}
        hint={words.accountHint}
        value={account}
        onInput={setAccount}
        onEnter={answer}
      />
      {question.asksName && (
        <TextField label={words.nameLabel} value={name} onInput={setName} onEnter={answer} />
      )}
    </Dialog>
  );
}
