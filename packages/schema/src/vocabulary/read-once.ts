/** Gives a function that reads a list from its JSON text when it is first called: importing a list costs nothing. */
export function readOnce<List>(text: string): () => List {
  let list: List | undefined;
  return () => (list ??= JSON.parse(text) as List);
}
