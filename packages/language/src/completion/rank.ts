/**
 * Ranks how well a typed word finds a term, from 0: its exact id, an exact name, the start of its id, the start of a name, the
 * start of a word in one, a part of a word. Undefined if it does not find the term. Case, spaces and hyphens do not count.
 */
export function rankOf(typed: string, id: string, names: readonly string[]): number | undefined {
  if (typed === "") return 0;
  const word = fold(typed);
  const own = fold(id);
  if (own === word) return 0;
  const all = names.map(fold);
  if (all.includes(word)) return 1;
  if (own.startsWith(word)) return 2;
  if (all.some((name) => name.startsWith(word))) return 3;
  all.push(own);
  if (all.some((name) => startsWord(name, word))) return 4;
  return all.some((name) => name.includes(word)) ? 5 : undefined;
}

function startsWord(name: string, word: string): boolean {
  for (let at = name.indexOf(word); at !== -1; at = name.indexOf(word, at + 1))
    if (!/[\p{L}\p{N}]/u.test(name[at - 1] ?? "")) return true;
  return false;
}

function fold(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, "-");
}
