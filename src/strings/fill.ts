/**
 * Fills the `{placeholders}` of a text.
 *
 * @throws when a placeholder has no value: a half-filled text is never shown.
 */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_match, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${text}".`);
    return String(value);
  });
}
