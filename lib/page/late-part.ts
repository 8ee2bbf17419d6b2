/** A part of the page script that comes in a script of its own, when it is needed. */
interface LatePart<Part> {
  /** Called by the part's own script, as often as it is injected. */
  offer(part: Part): void;
  /** @returns the part; null while its script has not come, and then `begin` is called once it has */
  get(begin: () => void, signal: AbortSignal): Part | null;
}

interface Place<Part> {
  part: Part | null;
  readonly waiting: Set<() => void>;
}

/**
 * @param name under which both scripts of the page's isolated world find each other; the page itself sees nothing of it
 */
export function latePart<Part>(name: string): LatePart<Part> {
  const place = (): Place<Part> => {
    const there: unknown = Reflect.get(globalThis, name);
    if (isPlace<Part>(there)) return there;
    const made: Place<Part> = { part: null, waiting: new Set() };
    Reflect.set(globalThis, name, made);
    return made;
  };
  return {
    offer(part) {
      const shared = place();
      shared.part = part;
      for (const begin of [...shared.waiting]) begin();
    },
    get(begin, signal) {
      const { part, waiting } = place();
      if (part !== null || signal.aborted) return part;
      const once = () => {
        waiting.delete(once);
        begin();
      };
      waiting.add(once);
      signal.addEventListener('abort', () => waiting.delete(once), { once: true });
      return null;
    },
  };
}

/** Only scripts of this extension reach that world: the name alone tells what stands there. */
function isPlace<Part>(value: unknown): value is Place<Part> {
  return typeof value === 'object' && value !== null && 'part' in value && 'waiting' in value;
}
