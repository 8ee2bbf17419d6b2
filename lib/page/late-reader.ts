import type { SiteAdapter } from '../sites';

/** Under this name both scripts of the page's isolated world find each other; the page itself sees nothing of it. */
const NAME = 'rapportLateReader';

/** The reader that comes in a script of its own, where no adapter knows the site. */
interface LateReader {
  reader: SiteAdapter | null;
  readonly waiting: Set<() => void>;
}

/** Called by the reader's own script, as often as it is injected. */
export function offerReader(reader: SiteAdapter): void {
  const late = sharedPlace();
  late.reader = reader;
  for (const begin of [...late.waiting]) begin();
}

/** @returns the reader; null while its script has not come, and then `begin` is called once it has. */
export function lateReader(begin: () => void, signal: AbortSignal): SiteAdapter | null {
  const { reader, waiting } = sharedPlace();
  if (reader !== null || signal.aborted) return reader;
  const once = () => {
    waiting.delete(once);
    begin();
  };
  waiting.add(once);
  signal.addEventListener('abort', () => waiting.delete(once), { once: true });
  return null;
}

function sharedPlace(): LateReader {
  const there: unknown = Reflect.get(globalThis, NAME);
  if (isLateReader(there)) return there;
  const place: LateReader = { reader: null, waiting: new Set() };
  Reflect.set(globalThis, NAME, place);
  return place;
}

function isLateReader(value: unknown): value is LateReader {
  return typeof value === 'object' && value !== null && 'reader' in value && 'waiting' in value;
}
