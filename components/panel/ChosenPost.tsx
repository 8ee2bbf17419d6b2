import { isCaptured } from '../../lib/domain/captured-post';
import type { DispositionKind } from '../../lib/domain/disposition';
import { forbidsPlugins } from '../../lib/domain/forbids-plugins';
import type { Mention } from '../../lib/domain/mention';
import type { Post } from '../../lib/domain/post';
import { messages } from '../../lib/messages';
import type { PanelModel } from '../../lib/panel-model';
import { Button } from '../controls/Button';
import { UserText } from '../controls/UserText';
import { AnswersOnPage } from './AnswersOnPage';
import { authorHandle } from './author-name';
import './ChosenPost.css';
import { Judgement } from './Judgement';
import { PageAnchor } from './PageAnchor';
import { PostReach } from './PostReach';
import { PostTime } from './PostTime';

const words = messages.panel;
const WAYS: readonly DispositionKind[] = ['no-reply', 'later', 'not-about-us'];

function whyNotHere(post: Post): string {
  if (!isCaptured(post)) return words.page.notHere;
  return forbidsPlugins(post.site) ? messages.errors.siteForbids : words.capture.noPage;
}

/** The chosen post, whole; it stays in sight while the rest scrolls. */
export function ChosenPost({ model, mention }: { model: PanelModel; mention: Mention }) {
  const { post, reason, about, urgency } = mention;
  const isHere = model.queue.judged.value.has(post.key) || model.queue.posts.has(post.key);
  return (
    <>
      <article class="chosen-post">
        <header class="chosen-post__head">
          <Button look="quiet" icon="back" iconOnly shortcut="Esc" onClick={() => model.choose(null)}>
            {words.back}
          </Button>
          <h2 class="chosen-post__author">
            <bdi dir="auto">{authorHandle(post.author)}</bdi>
          </h2>
          <PageAnchor class="chosen-post__time small" address={post.permalink}>
            <PostTime post={post} nowMs={model.now.value} />
          </PageAnchor>
        </header>
        <div class="chosen-post__words">
          <UserText key={post.key} text={post.text} language={post.language} lines={4} />
        </div>
      </article>
      <div class="chosen-post__about">
        <p class="quiet small chosen-post__why">
          <bdi>{reason}</bdi>, <bdi>{urgency.reason}</bdi>
          {about.reason !== reason && (
            <>
              , <bdi>{about.reason}</bdi>
            </>
          )}
        </p>
        <PostReach post={post} counts={model.queue.reach.value.get(post.key)} />
        {!isHere && <p class="chosen-post__gone small">{whyNotHere(post)}</p>}
        <Judgement model={model} mention={mention} />
        <AnswersOnPage model={model} postKey={post.key} />
        <div class="chosen-post__ways">
          {!about.value && (
            <Button look="quiet" shortcut="b" onClick={() => void model.sayAboutUs(true)}>
              {words.judgement.aboutUs}
            </Button>
          )}
          {WAYS.map((kind) => (
            <Button
              key={kind}
              look="quiet"
              {...(kind === 'not-about-us' && { shortcut: 'x' })}
              onClick={() => void model.setAside(post.key, kind)}
            >
              {words.setAsideAs[kind]}
            </Button>
          ))}
        </div>
      </div>
    </>
  );
}
