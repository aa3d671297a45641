/** The words in a text field, trimmed; absent when there are none. */
export function textIn(field: HTMLTextAreaElement | null): { readonly text?: string } {
  const text = field?.value.trim() ?? '';
  return text === '' ? {} : { text };
}
