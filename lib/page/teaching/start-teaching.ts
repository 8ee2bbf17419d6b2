import type { SiteDescription } from '../../domain/site-description';
import {
  isPanelToTeacher,
  type PanelToTeacher,
  type PointedPart,
  type TeacherToPanel,
} from '../../messaging';
import type { Steps } from '../../sites/_generic-steps';
import { textOf } from '../../sites/_text';
import type { PagePort } from '../page-runtime';
import { correctPart } from './correct-part';
import { inferSite } from './infer-site';
import { LearningPage } from './learning-page';
import { likelyParts, likelyPosts } from './likely-targets';
import { pointInPage } from './point-in-page';
import { type LessonReading, readLesson } from './read-lesson';
import { runSteps } from './run-steps';
import { showPointer } from './show-pointer';

/** Words shown of what is pointed at, in UTF-16 code units. */
const MOST_WORDS = 160;
/** A longer text is cut before it is read: the pointer waits for it. */
const MOST_READ = 4_000;

/** What came of pointing. */
interface Learned extends LessonReading {
  readonly parts: SiteDescription;
}

/** Serves one panel until its port closes: lets the person point, and tells how the page would be read. */
export function startTeaching(port: PagePort, signal: AbortSignal): void {
  const send = (message: TeacherToPanel) => {
    if (!signal.aborted) port.postMessage(message);
  };
  let part: PointedPart = 'post';
  let over: Element | null = null;
  let known: SiteDescription | null = null;
  let pointing = new AbortController();
  /** What is worked out in slices now; it ends with the pointing. */
  let working: Steps<unknown> | null = null;
  let targets: readonly Element[] | null = null;

  const rest = () => {
    pointing.abort();
    working = null;
    showPointer([]);
  };
  const workOut = <Result>(work: Steps<Result>, onResult: (result: Result) => void) => {
    working = work;
    const tell = (result: Result) => {
      working = null;
      onResult(result);
    };
    runSteps(work, tell, AbortSignal.any([signal, pointing.signal]));
  };
  const goOver = (element: Element) => {
    if (element === over || working !== null) return;
    over = element;
    showPointer([element]);
    send({ type: 'pointing', words: shownWords(element) });
  };
  const take = () => {
    if (over === null || working !== null) return;
    send({ type: 'learning' });
    workOut(learn(part, known, over), (learned) => {
      if (learned === null) return send({ type: 'not-learned', part });
      known = learned.parts;
      rest();
      showPointer(learned.textRoots);
      send(learned.message);
    });
  };
  const goTo = (by: 1 | -1) => {
    if (targets === null) return;
    const at = over === null ? -1 : targets.indexOf(over);
    const next = targets[(Math.max(at, by < 0 ? 0 : -1) + by + targets.length) % targets.length];
    if (next !== undefined) goOver(next);
  };
  const step = (by: 1 | -1) => {
    if (targets !== null) return goTo(by);
    if (working !== null) return;
    workOut(targetsOf(part, known), (found) => {
      targets = found;
      goTo(by);
    });
  };
  const point = (wanted: PointedPart) => {
    rest();
    pointing = new AbortController();
    [part, over, targets] = [wanted, null, null];
    const onEnd = () => {
      rest();
      send({ type: 'rested' });
    };
    pointInPage(window, { onOver: goOver, onTake: take, onEnd }, AbortSignal.any([signal, pointing.signal]));
  };
  signal.addEventListener('abort', rest, { once: true });
  port.onMessage.addListener((message) => {
    if (!signal.aborted && isPanelToTeacher(message)) run(message);
  });
  const run = (message: PanelToTeacher) => {
    if (message.type === 'point') point(message.part);
    else if (message.type === 'step') step(message.by);
    else if (message.type === 'take') take();
    else rest();
  };
  send({ type: 'ready' });
}

/** Its first words, those of different boxes apart. */
function shownWords(element: Element): string {
  const all = element.textContent ?? '';
  const words = all.length > MOST_READ ? all.slice(0, MOST_READ) : textOf(element);
  return words.replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}

/** @returns how the page is read by what was pointed at; null where nothing else is like it */
function* learn(part: PointedPart, known: SiteDescription | null, pointed: Element): Steps<Learned | null> {
  const page = new LearningPage(document);
  const parts =
    part === 'post' || known === null
      ? yield* inferSite(pointed, page)
      : yield* correctPart(known, part, pointed, page);
  return parts && { parts, ...(yield* readLesson(parts, pointed, page)) };
}

function* targetsOf(part: PointedPart, known: SiteDescription | null): Steps<Element[]> {
  const page = new LearningPage(document);
  return part === 'post' || known === null ? yield* likelyPosts(page) : likelyParts(known, page);
}
