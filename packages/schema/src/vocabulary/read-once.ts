/** Creates a function that parses a list from JSON on the first call, so that importing a list costs nothing. */
export function readOnce<List>(text: string): () => List {
  let list: List | undefined;
  return () => (list ??= JSON.parse(text) as List);
}
