import { useEffect, useRef } from 'preact/hooks';
import { messages } from '../../lib/messages';
import type { Learned, Lesson } from '../../lib/panel-model/lesson';
import type { Teaching } from '../../lib/panel-model/teaching';
import { Banner } from '../controls/Banner';
import { Button } from '../controls/Button';
import { TaughtSample } from './TaughtSample';
import './TeachView.css';

const words = messages.panel.teach;
const PARTS = ['author', 'time', 'text', 'permalink'] as const;

interface TeachViewProps {
  readonly teaching: Teaching;
  readonly lesson: Lesson;
  readonly nowMs: number;
}

/** Teaching a page: point at one post, look at what would be read, correct a part, save. */
export function TeachView({ teaching, lesson, nowMs }: TeachViewProps) {
  const { pointing, learned } = lesson;
  return (
    <section class="teach" aria-label={words.title}>
      <Title key={pointing ?? 'shown'} site={lesson.site} />
      {pointing !== null || learned === null ? (
        <Pointing teaching={teaching} lesson={lesson} />
      ) : (
        <Shown teaching={teaching} learned={learned} nowMs={nowMs} />
      )}
    </section>
  );
}

/** Takes the focus at each step, so that it is read out and the keys go on from there. */
function Title({ site }: { site: string }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 class="teach__title" tabIndex={-1} ref={title}>
      {words.title} <bdi class="quiet">{site}</bdi>
    </h2>
  );
}

function Pointing({ teaching, lesson }: Pick<TeachViewProps, 'teaching' | 'lesson'>) {
  const { pointing, isLearning, failed, learned } = lesson;
  return (
    <>
      {learned === null && <p class="quiet">{words.explain}</p>}
      <p role="status" class="strong">
        {isLearning ? words.learning : words.pointAt[pointing ?? 'post']}
      </p>
      <p class="quiet small">{words.quiet}</p>
      {failed !== null && (
        <Banner state="stop" urgent>
          {words.notLearned[failed]}
        </Banner>
      )}
      <p class="teach__over">
        <span class="quiet small">{words.pointing}</span>
        <span class="user-text teach__words" dir="auto" aria-live="polite">
          {lesson.words || words.nothing}
        </span>
      </p>
      <fieldset class="teach__steps">
        <legend class="quiet small">{words.withoutMouse}</legend>
        <Button onClick={() => teaching.step(-1)}>{words.previous}</Button>
        <Button onClick={() => teaching.step(1)}>{words.next}</Button>
        <Button disabled={lesson.words === ''} onClick={teaching.take}>
          {words.take}
        </Button>
      </fieldset>
      <div class="teach__actions">
        <Button look="quiet" onClick={teaching.rest}>
          {messages.panel.cancel}
        </Button>
      </div>
    </>
  );
}

interface ShownProps {
  readonly teaching: Teaching;
  readonly learned: Learned;
  readonly nowMs: number;
}

function Shown({ teaching, learned, nowMs }: ShownProps) {
  return (
    <>
      <p role="status">
        <span class="strong">{words.found(learned.read, learned.candidates)}</span> {words.look}
      </p>
      <ol class="teach__samples">
        {learned.samples.map((post, index) => (
          <li key={post.key}>
            <TaughtSample post={post} nth={index + 1} nowMs={nowMs} />
          </li>
        ))}
      </ol>
      <fieldset class="teach__steps">
        <legend class="quiet small">{words.correct}</legend>
        {PARTS.map((part) => (
          <Button
            key={part}
            aria-label={words.correctPart(words.parts[part])}
            onClick={() => teaching.point(part)}
          >
            {words.parts[part]}
          </Button>
        ))}
      </fieldset>
      <div class="teach__actions">
        <Button look="main" disabled={learned.read === 0} onClick={() => void teaching.save()}>
          {words.save}
        </Button>
        <Button onClick={() => teaching.point('post')}>{words.another}</Button>
        <Button look="quiet" onClick={teaching.stop}>
          {messages.panel.cancel}
        </Button>
      </div>
    </>
  );
}
