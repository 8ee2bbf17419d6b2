import { ANSWER_EVENT, ASK_EVENT, type ModelAnswer } from '../model-channel';
import { readModel } from './index';
import { isOfferAction, offerText } from './offer-text';
import { slateFragment } from './slate';

/** Longest time the helper stays, in milliseconds; one insertion takes at most 5 s. */
const STAYS_MS = 10_000;
const NEWER_EVENT = 'rapport-newer';

/**
 * Runs in the main world for one insertion: answers what an element's editor holds, and hands texts to it.
 * Everything it says can be forged by the page.
 */
export function answerAsks(view: Window): void {
  view.dispatchEvent(new CustomEvent(NEWER_EVENT));
  const armed = new AbortController();
  const { signal } = armed;
  const disarm = () => armed.abort();
  const timer = setTimeout(disarm, STAYS_MS);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  view.addEventListener(NEWER_EVENT, disarm, { signal });
  view.addEventListener(
    ASK_EVENT,
    (event) => {
      const element = event.composedPath()[0];
      if (!(element instanceof HTMLElement)) return;
      const question = parseAsk(Reflect.get(event, 'detail'));
      if (question?.action === 'disarm') disarm();
      const answer = question === null ? null : answerTo(element, question);
      if (answer === null) return;
      element.dispatchEvent(new CustomEvent(ANSWER_EVENT, { detail: JSON.stringify(answer) }));
    },
    { signal, capture: true },
  );
}

interface Ask {
  readonly action: unknown;
  readonly text: string;
}

function parseAsk(detail: unknown): Ask | null {
  if (typeof detail !== 'string') return null;
  try {
    const parsed: unknown = JSON.parse(detail);
    if (typeof parsed !== 'object' || parsed === null) return null;
    const text: unknown = Reflect.get(parsed, 'text');
    return { action: Reflect.get(parsed, 'action'), text: typeof text === 'string' ? text : '' };
  } catch {
    return null;
  }
}

function answerTo(element: HTMLElement, { action, text }: Ask): ModelAnswer | null {
  if (action === 'read') return { model: readModel(element) };
  return isOfferAction(action)
    ? { taken: offerText(element, action, text, slateFragment(element, text)) }
    : null;
}
