/** Lets the page do something else first: no piece of work keeps it busy for long. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
