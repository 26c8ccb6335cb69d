/** Writes a text with a capital first letter. */
export function capitalised(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
