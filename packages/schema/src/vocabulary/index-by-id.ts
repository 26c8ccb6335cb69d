/**
 * Creates a function that finds an entry by id; it returns undefined for an unknown id.
 *
 * The list is read on first use.
 */
export function indexById<Entry extends { readonly id: string }>(
  list: () => readonly Entry[],
): (id: string) => Entry | undefined {
  let index: Map<string, Entry> | undefined;
  return (id) => (index ??= new Map(list().map((entry) => [entry.id, entry]))).get(id);
}
