import { fill } from './fill.ts';
import { nl } from './nl.ts';

/** Language of the site; set on every page in one place (layouts/Page.astro). */
export const LANGUAGE = 'nl';

export type StringKey = keyof typeof nl;

/**
 * The text of the interface for a key, with its `{placeholders}` filled in.
 *
 * @throws when a placeholder has no value: a half-filled text is never shown.
 */
export function t(key: StringKey, values: Readonly<Record<string, string | number>> = {}): string {
  return fill(nl[key], values);
}

/** The texts for a few keys, to hand to an island as a prop. Placeholders stay unfilled. */
export function texts<Key extends StringKey>(...keys: Key[]): Record<Key, string> {
  const entries: Partial<Record<Key, string>> = {};
  for (const key of keys) entries[key] = nl[key];
  return entries as Record<Key, string>;
}

/** A day in Dutch, for instance "1 maart 2027". */
export const formatDay = (isoDate: string): string =>
  new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${isoDate}T00:00:00Z`),
  );
