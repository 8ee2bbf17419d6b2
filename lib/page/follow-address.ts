import { pageAddress } from './page-address';

/** The Navigation API, where the browser has it (older typings do not know it). */
function navigationOf(view: Window): EventTarget | null {
  const navigation: unknown = Reflect.get(view, 'navigation');
  return navigation instanceof EventTarget ? navigation : null;
}

interface AddressFollower {
  /** Looks whether the address has changed; cheap, for callers that run after each change of the page. */
  check(): void;
}

/** Calls `onChange` when a single-page site has moved to another page without loading one. */
export function followAddress(view: Window, onChange: () => void, signal: AbortSignal): AddressFollower {
  let current = pageAddress(view.location.href);
  const check = () => {
    const address = pageAddress(view.location.href);
    if (address === current || signal.aborted) return;
    current = address;
    onChange();
  };
  view.addEventListener('popstate', check, { signal });
  view.addEventListener('hashchange', check, { signal });
  navigationOf(view)?.addEventListener('currententrychange', check, { signal });
  return { check };
}
