import { siteName } from '../../lib/desk-model/site-name';
import type { EngagedPost } from '../../lib/domain/engagement';
import { messages } from '../../lib/messages';
import { BothTimes } from './BothTimes';
import { ExternalLink } from './ExternalLink';
import { Facts } from './Facts';
import { authorAccount, authorName } from './person-name';

const words = messages.desk.proof;

/** What was asked: the post as it stood when somebody acted on it. */
export function ProofPost({ post }: { post: EngagedPost }) {
  const { author, excerpt, permalink, postedAt, postedAtText, site } = post;
  const account = authorAccount(author);
  const name = authorName(author);
  return (
    <section class="proof__part">
      <h2>{words.asked}</h2>
      <blockquote class="proof__words user-text" dir="auto">
        {excerpt || words.noWords}
      </blockquote>
      <Facts
        entries={[
          [words.author, account && account !== name ? `${name}, ${account}` : name],
          [words.on, siteName(site)],
          [words.time, postedAt === null ? postedAtText : <BothTimes key="time" atMs={postedAt} />],
          [
            words.permalink,
            permalink && (
              <ExternalLink key="link" href={permalink}>
                {permalink}
              </ExternalLink>
            ),
          ],
        ]}
      />
    </section>
  );
}
