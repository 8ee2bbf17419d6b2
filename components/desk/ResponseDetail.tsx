import { siteName } from '../../lib/desk-model/site-name';
import type { Response } from '../../lib/domain/response';
import { messages } from '../../lib/messages';
import { UserText } from '../controls/UserText';
import './EntryText.css';
import { formatDay } from '../controls/format-time';
import { When } from '../controls/When';
import { Facts } from './Facts';

const words = messages.desk.responses;

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
  const { body, topics, department, networks, language, approvals, expiresAt, version, examples } = response;
  return (
    <>
      <section class="drawer__section">
        <h3>{words.detail.text}</h3>
        <blockquote class="entry-text entry-text--reply">
          <UserText text={body} language={language} />
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
                  </p>
                )),
          ],
          [words.columns.expires, expiresAt === null ? words.noExpiry : formatDay(expiresAt, nowMs)],
          [words.detail.topics, topics.join(', ') || null],
          [words.detail.department, department && messages.desk.log.departments[department]],
          [words.detail.networks, networks.map(siteName).join(', ') || words.detail.allNetworks],
          [words.detail.language, language],
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
