/** The text of a property. Undefined for an empty one, and for what a page sets that is no text. */
export function coerceText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
