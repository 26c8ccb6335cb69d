/** The properties of a node that have a value: those that are undefined are left out, and so are empty lists. */
export function stated<Parts extends object>(
  parts: Parts,
): { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> } {
  const kept = Object.entries(parts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as { [Key in keyof Parts]?: Exclude<Parts[Key], undefined> };
}
