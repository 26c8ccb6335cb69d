/** Copies an object without the properties that are undefined or an empty list. */
export function withoutUndefined<Parts extends object>(
  parts: Parts,
): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } {
  const kept = Object.entries(parts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> };
}
