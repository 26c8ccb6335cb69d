/**
 * Gives a look-up by id; undefined for an id that the list does not have.
 *
 * The list is read on first use.
 */
export function indexById<Entry extends { readonly id: string }>(
  list: () => readonly Entry[],
): (id: string) => Entry | undefined {
  let index: Map<string, Entry> | undefined;
  return (id) => (index ??= new Map(list().map((entry) => [entry.id, entry]))).get(id);
}
