import { formatRoute } from '../../lib/desk-model/desk-route';
import type { Engagement } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { UserText } from '../controls/UserText';
import { EntryApproval } from './EntryApproval';
import './EntryText.css';
import { ExternalLink } from './ExternalLink';

const words = messages.desk.log.entry;

/** What was inserted and what was posted; once only where both are the same. */
export function EntryReply({
  engagement,
  intendedText,
}: {
  engagement: Engagement;
  intendedText: string | null;
}) {
  const { response, replyPermalink } = engagement;
  return (
    <section class="drawer__section">
      <h3>{words.reply}</h3>
      <Texts engagement={engagement} intendedText={intendedText} />
      <p class="quiet user-text" dir="auto">
        {response
          ? words.responseOf(response.title, response.version, response.approver)
          : messages.desk.log.notFromLibrary}
      </p>
      <EntryApproval engagement={engagement} />
      <p>
        <a href={formatRoute({ section: 'log', id: engagement.id, part: 'proof' })}>{words.proof}</a>
      </p>
      {replyPermalink && (
        <p>
          <ExternalLink href={replyPermalink}>{words.openReply}</ExternalLink>
        </p>
      )}
    </section>
  );
}

function Texts({ engagement, intendedText }: { engagement: Engagement; intendedText: string | null }) {
  const { textInserted, textPosted } = engagement;
  if (textPosted !== null && textInserted !== null && textPosted !== textInserted) {
    return (
      <>
        <Text label={words.postedAs} text={textPosted} />
        <Text label={words.insertedText} text={textInserted} />
      </>
    );
  }
  if (textPosted !== null)
    return <Text label={textInserted === null ? words.postedAs : words.postedSame} text={textPosted} />;
  if (textInserted !== null) return <Text label={words.insertedText} text={textInserted} />;
  return intendedText === null ? null : <Text label={words.intendedText} text={intendedText} />;
}

function Text({ label, text }: { label: string; text: string }) {
  return (
    <>
      <p class="quiet small">{label}</p>
      <blockquote class="entry-text entry-text--reply">
        <UserText text={text} lines={8} />
      </blockquote>
    </>
  );
}
