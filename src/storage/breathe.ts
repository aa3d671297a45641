/**
 * Lets the page do something else first: no piece of work keeps it busy for long. By a message and not
 * by a timer: browsers make timers that follow each other wait 4 ms.
 */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
