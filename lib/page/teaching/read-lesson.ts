import { givenParts } from '../../domain/given-parts';
import type { SiteDescription } from '../../domain/site-description';
import type { TeacherToPanel } from '../../messaging';
import type { Page, ReadPost } from '../../sites';
import { eachInSteps, type Steps } from '../../sites/_generic-steps';
import { taughtSite } from '../../sites/_taught';
import { holds } from './deep-parts';
import type { LearningPage } from './learning-page';

const MOST_SAMPLES = 3;
const MOST_TEXT = 2_000;
/** Posts read between two pauses. */
const STEP = 4;

/** What the panel is shown of a lesson, and the elements that the first posts' texts stand in. */
export interface LessonReading {
  readonly message: Extract<TeacherToPanel, { type: 'learned' }>;
  readonly textRoots: readonly Element[];
}

/** Reads the page by the description; the first samples begin with the post that was pointed at. */
export function* readLesson(
  parts: SiteDescription,
  pointed: Element,
  page: LearningPage,
): Steps<LessonReading> {
  const where: Page = { url: new URL(location.href), document };
  const site = taughtSite(parts);
  const elements = page.all(parts.post);
  const read: (ReadPost | null)[] = [];
  yield* eachInSteps(elements, (element) => read.push(site.readPost(element, where)), STEP);
  const first = Math.max(
    0,
    elements.findLastIndex((element) => holds(element, pointed)),
  );
  const shown = [...read.slice(first), ...read.slice(0, first)].filter((each) => each !== null);
  const samples = shown.slice(0, MOST_SAMPLES);
  return {
    textRoots: samples.flatMap(({ textRoots }) => textRoots),
    message: {
      type: 'learned',
      parts: givenParts(parts),
      candidates: elements.length,
      read: shown.length,
      samples: samples.map(({ post }) => ({ ...post, text: post.text.slice(0, MOST_TEXT) })),
    },
  };
}
