import { composerText } from './composer-text';
import { debounce } from './debounce';

/** From a key or a change in the composer to telling its text, in milliseconds. */
const TELL_AFTER_MS = 300;

export interface ComposerWatch {
  /** The page has changed: the composer may be gone, or emptied without an event. */
  check(): void;
}

/**
 * Tells what stands in a composer, whenever that has changed; null: none is open. It is looked for at once, and
 * again when the person enters or writes anything, until the signal.
 */
export function watchComposer(
  find: () => HTMLElement | null,
  tell: (text: string | null) => void,
  signal: AbortSignal,
): ComposerWatch {
  let composer: HTMLElement | null = null;
  let inside = new AbortController();
  let told: string | null | undefined;

  const look = () => {
    const text = composer?.isConnected ? composerText(composer) : null;
    if (text === told) return;
    told = text;
    tell(text);
  };
  const lookSoon = debounce(look, TELL_AFTER_MS, signal);

  /** Many editors keep their typing to themselves, and frames keep all of it: the composer itself is watched. */
  const follow = (found: HTMLElement | null) => {
    inside.abort();
    inside = new AbortController();
    composer = found;
    if (found === null) return;
    const observer = new MutationObserver(lookSoon);
    observer.observe(found, { subtree: true, childList: true, characterData: true });
    inside.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
    const options = { signal: inside.signal, capture: true, passive: true };
    found.ownerDocument.addEventListener('input', lookSoon, options);
  };
  const findAgain = () => {
    const found = find();
    if (found !== composer) follow(found);
    look();
  };
  const findSoon = debounce(findAgain, TELL_AFTER_MS, signal);
  const onInput = () => (composer?.isConnected ? lookSoon() : findSoon());

  document.addEventListener('focusin', findSoon, { signal, capture: true, passive: true });
  document.addEventListener('input', onInput, { signal, capture: true, passive: true });
  signal.addEventListener('abort', () => inside.abort(), { once: true });
  findAgain();
  return {
    check() {
      if (composer !== null) lookSoon();
    },
  };
}
