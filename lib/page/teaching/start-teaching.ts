import { givenParts } from '../../domain/given-parts';
import type { SiteDescription } from '../../domain/site-description';
import {
  isPanelToTeacher,
  type PanelToTeacher,
  type PointedPart,
  type TeacherToPanel,
} from '../../messaging';
import type { Page, ReadPost } from '../../sites';
import { taughtSite } from '../../sites/_taught';
import type { PagePort } from '../page-runtime';
import { correctPart } from './correct-part';
import { inferSite } from './infer-site';
import { LearningPage } from './learning-page';
import { likelyParts, likelyPosts } from './likely-targets';
import { pointInPage } from './point-in-page';
import { showPointer } from './show-pointer';

const MOST_SAMPLES = 3;
/** Words shown of what is pointed at, in UTF-16 code units. */
const MOST_WORDS = 160;

/** Serves one panel until its port closes: lets the person point, and tells how the page would be read. */
export function startTeaching(port: PagePort, signal: AbortSignal): void {
  const send = (message: TeacherToPanel) => {
    if (!signal.aborted) port.postMessage(message);
  };
  let part: PointedPart = 'post';
  let over: Element | null = null;
  let known: SiteDescription | null = null;
  let pointing = new AbortController();
  let steps: readonly Element[] | null = null;

  const rest = () => {
    pointing.abort();
    showPointer([]);
  };
  const goOver = (element: Element) => {
    if (element === over) return;
    over = element;
    showPointer([element]);
    send({
      type: 'pointing',
      words: (element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS),
    });
  };
  const take = () => {
    if (over === null) return;
    const page = new LearningPage(document);
    const learned =
      part === 'post' || known === null ? inferSite(over, page) : correctPart(known, part, over, page);
    if (learned === null) return send({ type: 'not-learned', part });
    known = learned;
    rest();
    tell(learned, over, send);
  };
  const step = (by: 1 | -1) => {
    const page = new LearningPage(document);
    steps ??= part === 'post' || known === null ? likelyPosts(page) : likelyParts(known, page);
    const at = over === null ? -1 : steps.indexOf(over);
    const next = steps[(Math.max(at, by < 0 ? 0 : -1) + by + steps.length) % steps.length];
    if (next !== undefined) goOver(next);
  };
  const point = (wanted: PointedPart) => {
    pointing.abort();
    pointing = new AbortController();
    [part, over, steps] = [wanted, null, null];
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

/** The first samples begin with the post that was pointed at. */
function tell(parts: SiteDescription, pointed: Element, send: (message: TeacherToPanel) => void): void {
  const page: Page = { url: new URL(location.href), document };
  const site = taughtSite(parts);
  const elements = site.findCandidates(document);
  const read = elements.map((element) => site.readPost(element, page));
  const first = Math.max(
    0,
    elements.findLastIndex((element) => element.contains(pointed)),
  );
  const shown = [...read.slice(first), ...read.slice(0, first)].filter(
    (each): each is ReadPost => each !== null,
  );
  const samples = shown.slice(0, MOST_SAMPLES);
  showPointer(samples.flatMap(({ textRoots }) => textRoots));
  send({
    type: 'learned',
    parts: givenParts(parts),
    candidates: elements.length,
    read: read.filter((each) => each !== null).length,
    samples: samples.map(({ post }) => ({ ...post, text: post.text.slice(0, 2_000) })),
  });
}
