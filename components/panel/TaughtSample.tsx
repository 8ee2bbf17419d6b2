import type { ComponentChildren } from 'preact';
import type { Post } from '../../lib/domain/post';
import { messages } from '../../lib/messages';
import { UserText } from '../controls/UserText';
import { PostTime } from './PostTime';

const words = messages.panel.teach;

interface TaughtSampleProps {
  readonly post: Post;
  readonly nth: number;
  readonly nowMs: number;
}

/** What would be read of one post, part by part. */
export function TaughtSample({ post, nth, nowMs }: TaughtSampleProps) {
  const { author } = post;
  const { name, handle } = author;
  const shown = name ?? handle;
  const hasTime = post.postedAt !== null || post.postedAtText !== null;
  return (
    <dl class="taught-sample" aria-label={words.sample(nth)}>
      <Part name={words.parts.author}>{shown && <Author name={shown} handle={handle} />}</Part>
      <Part name={words.parts.time}>{hasTime && <PostTime post={post} nowMs={nowMs} />}</Part>
      <Part name={words.parts.text}>
        {post.text.trim() !== '' && (
          <UserText text={withoutGaps(post.text)} language={post.language} lines={3} fixed />
        )}
      </Part>
      <Part name={words.parts.permalink}>
        {post.permalink !== null && <span class="user-text small">{post.permalink}</span>}
      </Part>
    </dl>
  );
}

function Author({ name, handle }: { name: string; handle: string | null }) {
  return (
    <>
      <bdi class="strong">{name}</bdi>
      {handle !== null && handle !== name && <bdi class="quiet small"> @{handle}</bdi>}
    </>
  );
}

function Part({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div class="taught-sample__part">
      <dt class="quiet small">{name}</dt>
      <dd>{children || <span class="taught-sample__missing">{words.missing}</span>}</dd>
    </div>
  );
}

/** Of three lines none is empty. */
function withoutGaps(text: string): string {
  return text.replace(/\n\s*\n/g, '\n');
}
