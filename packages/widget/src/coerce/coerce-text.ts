/** Gives a string property's value. Undefined if it is empty or not a string. */
export function coerceText(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}
