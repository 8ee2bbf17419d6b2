/** Resolves in a later task, so that the page can handle input and paint in between. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    // Not a timer: nested ones wait at least 4 ms each.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
