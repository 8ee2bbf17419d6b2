import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { untouched } from '../../lib/panel-model/reply';
import { Button } from '../controls/Button';
import { formatDay } from '../controls/format-time';
import { Icon } from '../controls/Icon';
import './ReplyCard.css';
import { ReplyText } from './ReplyText';

const words = messages.panel.reply;

interface CardProps {
  readonly model: PanelModel;
  readonly response: Response;
  readonly reason: string | null;
  /** Its place among the suggestions, from 1, which is its key too; null: found by a search. */
  readonly nth: number | null;
}

/** One reply: its text as it would go in, who approved which version until when, why it is here. */
export function ReplyCard({ model, response, reason, nth }: CardProps) {
  const filled = model.reply.preview(response);
  const key = nth === null ? undefined : String(nth);
  const length = model.reply.lengthOf(filled.text);
  const isByHand = model.isChosenByHand.value;
  const missing = filled.unfilled.length;
  const findings = model.reply
    .findingsOf(untouched(response))
    .filter(({ guardId, level }) => level === 'stop' && guardId !== 'unfilled-slot');
  return (
    <article class="reply-card">
      <h3 class="reply-card__title">
        {key && <kbd>{key}</kbd>}
        <bdi dir="auto">{response.title}</bdi>
      </h3>
      <ReplyText filled={filled} />
      <p class="reply-card__approval quiet small">
        {response.demo && `${messages.desk.demo}; `}
        <Approval response={response} nowMs={model.now.value} />
        {length && `; ${words.length(length.count, length.max)}`}
        {reason && (
          <>
            {'; '}
            <bdi>{reason}</bdi>
          </>
        )}
      </p>
      {findings.map(({ guardId, sentence }) => (
        <p key={guardId} class="reply-card__finding small">
          <Icon name="stop" /> {sentence}
        </p>
      ))}
      <div class="reply-card__actions">
        <Button
          look={nth === 1 ? 'main' : 'plain'}
          disabled={model.insertion.isBusy.value}
          {...(key ? { shortcut: key, title: words.insertReply } : {})}
          onClick={(event) => {
            // The second click of a double click that chose the post lands here by chance.
            if (event.detail < 2) void model.insertResponse(response);
          }}
        >
          {missing > 0 ? words.fillIn(missing) : isByHand ? messages.panel.capture.copyReply : words.insert}
        </Button>
        <Button look="quiet" {...(nth === 1 ? { shortcut: 'e' } : {})} onClick={() => model.edit(response)}>
          {words.edit}
        </Button>
        {!isByHand && (
          <Button look="quiet" onClick={() => void model.copy(filled.text)}>
            {messages.panel.copy}
          </Button>
        )}
      </div>
    </article>
  );
}

function Approval({ response, nowMs }: { response: Response; nowMs: number }) {
  const { approvals, version, expiresAt } = response;
  const approval = approvals.at(-1);
  if (approval === undefined || expiresAt === null) return null;
  return (
    <bdi title={`${approval.name}, ${approval.role}`}>
      {words.approvedBy(approval.name, version, formatDay(expiresAt, nowMs))}
    </bdi>
  );
}
