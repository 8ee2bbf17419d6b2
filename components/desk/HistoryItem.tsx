import { formatRoute } from '../../lib/desk-model/desk-route';
import { siteName } from '../../lib/desk-model/site-name';
import type { Engagement } from '../../lib/domain/engagement';
import type { Operation } from '../../lib/domain/operation';
import { messages } from '../../lib/messages';
import type { HistoryEntry, HistoryKind } from '../../lib/services/list-history-of';
import { Icon, type IconName } from '../controls/Icon';
import { UserText } from '../controls/UserText';
import { When } from '../controls/When';
import { describeOperation } from './describe-operation';
import './EntryText.css';
import { accountOf } from './person-name';
import { StateTag } from './StateTag';

const words = messages.desk.people.history;
const log = messages.desk.log;

const ICONS: Readonly<Record<HistoryKind, IconName>> = {
  engagement: 'log',
  correction: 'edit',
  note: 'note',
  tag: 'tag',
  advocate: 'star',
  account: 'person',
};

/** One thing that happened with a person: when, what, and by whom. */
export function HistoryItem({ entry, nowMs }: { entry: HistoryEntry; nowMs: number }) {
  const { kind, atMs, actor, operation, engagement } = entry;
  return (
    <li class={`history__entry history__entry--${kind}`}>
      <span class="history__when">
        <When atMs={atMs} nowMs={nowMs} />
      </span>
      <span class="history__mark">
        <Icon name={ICONS[kind]} />
      </span>
      <div class="history__what">
        {operation === null
          ? engagement && <Reply engagement={engagement} />
          : describe(operation, engagement)}
        <p class="quiet small user-text" dir="auto">
          {words.by(actor || messages.desk.unnamedAgent)}
        </p>
      </div>
    </li>
  );
}

function Reply({ engagement }: { engagement: Engagement }) {
  const { id, post, state, response, textPosted, textInserted, outcome, department } = engagement;
  const text = textPosted ?? textInserted;
  const { handle, name } = post.author;
  return (
    <>
      <p class="history__line">
        <a href={formatRoute({ section: 'log', id })}>{words.engagedOn(siteName(post.site))}</a>
        {handle && (
          <span class="user-text quiet" dir="auto">
            {accountOf({ handle, name })}
          </span>
        )}
        <StateTag state={state} />
        <span class="quiet">
          {log.outcomes[outcome]}
          {department && `, ${log.departments[department]}`}
        </span>
      </p>
      <UserText text={post.excerpt || log.entry.noWords} lines={3} />
      {text && (
        <blockquote class="entry-text entry-text--reply">
          <UserText text={text} lines={3} />
        </blockquote>
      )}
      <p class="quiet small user-text" dir="auto">
        {response
          ? log.entry.responseOf(response.title, response.version, response.approver)
          : log.notFromLibrary}
      </p>
    </>
  );
}

function describe(operation: Operation, engagement: Engagement | null) {
  const detail = describeOperation(operation);
  return (
    <>
      <p class="history__line">
        <strong>{log.kinds[operation.kind]}</strong>
        {engagement && (
          <a href={formatRoute({ section: 'log', id: engagement.id })}>
            {words.engagedOn(siteName(engagement.post.site))}
          </a>
        )}
      </p>
      {detail && <UserText text={detail} lines={6} />}
    </>
  );
}
