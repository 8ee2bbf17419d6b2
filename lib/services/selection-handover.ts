import * as z from 'zod/mini';
import { browser } from '../browser';

/** Held in memory only, until a panel takes it: the panel may have to be opened first. */
const KEY = 'selectionToCapture';
const MAX_TEXT = 100_000;

const SelectionSchema = z.object({
  text: z.string(),
  address: z.string(),
  windowId: z.int(),
});
type Selection = z.infer<typeof SelectionSchema>;

/** Called by the background; the panel of that window takes it. */
export async function handOverSelection({ text, address, windowId }: Selection): Promise<void> {
  const selection: Selection = { text: text.slice(0, MAX_TEXT), address, windowId };
  await browser.storage.session.set({ [KEY]: selection });
}

/** Takes what was handed over to the window: already, and until the signal aborts. */
export function watchSelections(
  windowId: number,
  take: (selection: Selection) => void,
  signal: AbortSignal,
): void {
  const look = async () => {
    const kept: Record<string, unknown> = await browser.storage.session.get(KEY);
    const selection = SelectionSchema.safeParse(kept[KEY]);
    if (!selection.success || selection.data.windowId !== windowId || signal.aborted) return;
    await browser.storage.session.remove(KEY);
    take(selection.data);
  };
  const lookSafely = () => {
    look().catch((cause: unknown) => console.warn('A selection could not be taken over', cause));
  };
  const onChanged = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && KEY in changes) lookSafely();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
  lookSafely();
}
