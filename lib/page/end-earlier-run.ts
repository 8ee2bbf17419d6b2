/**
 * Ends what an earlier injection of the same script left running in the document, also one from before the
 * extension was updated.
 * @returns a signal that aborts when a later injection comes
 */
export function endEarlierRun(document: Document, extensionId: string, script = 'page'): AbortSignal {
  const name = `${extensionId}:${script}-started`;
  document.dispatchEvent(new Event(name));
  const run = new AbortController();
  document.addEventListener(name, () => run.abort(), { once: true });
  return run.signal;
}
