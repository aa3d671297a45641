/** Name of the document that holds what the learner's own institution offers. */
export const INSTITUTION = 'institution';

/** What one can fill in: of each a name and an address, under `<place>` and `<place>.address`. */
export const PLACES = ['desk', 'confidant', 'complaints'] as const;

export type InstitutionValue = Readonly<Record<string, string>>;

/** Where a typed address leads, if it is one: the web or mail. Anything else is only shown. */
export function linkOf(address: string): string | undefined {
  if (/^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(address)) return `mailto:${address}`;
  const full = /^https?:\/\//i.test(address) ? address : `https://${address}`;
  if (!/^(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+([/?#]\S*)?$/i.test(address)) return undefined;
  return URL.canParse(full) ? full : undefined;
}
