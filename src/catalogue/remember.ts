/**
 * Keeps what a function made, for the time of one build; the dev server makes it anew each time,
 * since the content may have changed.
 */
export function remember<Made>(make: () => Promise<Made>): () => Promise<Made> {
  let made: Promise<Made> | undefined;
  return () => {
    if (import.meta.env.DEV) return make();
    return (made ??= make());
  };
}
