import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { UserText } from '../controls/UserText';
import './EntryText.css';
import { formatDay } from '../controls/format-time';
import { When } from '../controls/When';
import { ExternalLink } from './ExternalLink';
import { Facts } from './Facts';
import { MarkedText } from './MarkedText';
import { responseFacts } from './response-facts';

const words = messages.desk.responses;
const { content } = messages.desk;
/** In the drawer's title, as links, or below. */
const SHOWN_ELSEWHERE: ReadonlySet<string> = new Set([
  content.title,
  content.sourceUrl,
  content.links,
  content.examples,
]);

/** The text of a response, where it may be used, and who approved it until when. */
export function ResponseDetail({
  response,
  uses,
  nowMs,
}: {
  response: Response;
  uses: number;
  nowMs: number;
}) {
  const { body, language, approvals, expiresAt, version, examples, lockedBlocks, links, sourceUrl } =
    response;
  const facts = responseFacts(response, nowMs).filter(([name]) => !SHOWN_ELSEWHERE.has(name));
  return (
    <>
      <section class="drawer__section">
        <h3>{words.detail.text}</h3>
        <blockquote class="entry-text entry-text--reply">
          <MarkedText text={body} language={language} locked={lockedBlocks} />
        </blockquote>
      </section>
      <Facts
        entries={[
          [words.columns.version, String(version)],
          [
            words.detail.approval,
            approvals.length === 0
              ? words.nobody
              : approvals.map((approval) => (
                  <p key={`${approval.role}${approval.at}`}>
                    {words.detail.approvedBy(approval.name, approval.role)},{' '}
                    <When atMs={approval.at} nowMs={nowMs} />
                    {approval.note && <span class="quiet">: {approval.note}</span>}
                  </p>
                )),
          ],
          [words.columns.expires, expiresAt === null ? words.noExpiry : formatDay(expiresAt, nowMs)],
          ...facts.map(([name, value]): [string, string | null] => [name, value || null]),
          [content.sourceUrl, sourceUrl && <ExternalLink href={sourceUrl}>{sourceUrl}</ExternalLink>],
          [
            content.links,
            links.length === 0
              ? null
              : links.map(({ title, url }) => (
                  <p key={url}>
                    <ExternalLink href={url}>{title}</ExternalLink>
                  </p>
                )),
          ],
          [words.detail.uses, words.detail.usesCount(uses)],
        ]}
      />
      {examples.length > 0 && (
        <section class="drawer__section">
          <h3>{words.detail.examples}</h3>
          {examples.map((example) => (
            <UserText key={example} text={example} lines={3} />
          ))}
        </section>
      )}
    </>
  );
}
