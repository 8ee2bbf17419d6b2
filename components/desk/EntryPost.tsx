import { siteName } from '../../lib/desk-model/site-name';
import type { EngagedPost } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { UserText } from '../controls/UserText';
import './EntryText.css';
import { When } from '../controls/When';
import { ExternalLink } from './ExternalLink';
import { authorAccount } from './person-name';

const words = messages.desk.log.entry;

/** The customer's words as they stood when someone acted on them. */
export function EntryPost({ post, nowMs }: { post: EngagedPost; nowMs: number }) {
  const account = authorAccount(post.author);
  return (
    <section class="drawer__section">
      <h3>{words.post}</h3>
      <blockquote class="entry-text">
        {post.excerpt ? <UserText text={post.excerpt} lines={8} /> : <p class="quiet">{words.noWords}</p>}
      </blockquote>
      <p class="quiet">
        {account && (
          <>
            <span class="user-text" dir="auto">
              {account}
            </span>
            ,{' '}
          </>
        )}
        {siteName(post.site)}
        {post.postedAt !== null ? (
          <>
            , <When atMs={post.postedAt} nowMs={nowMs} />
          </>
        ) : (
          post.postedAtText && (
            <>
              ,{' '}
              <span class="user-text" dir="auto">
                {post.postedAtText}
              </span>
            </>
          )
        )}
      </p>
      {post.reason && (
        <p class="quiet user-text" dir="auto">
          {words.reason}: {post.reason}
        </p>
      )}
      {post.permalink && (
        <p>
          <ExternalLink href={post.permalink}>{words.openPost}</ExternalLink>
        </p>
      )}
    </section>
  );
}
