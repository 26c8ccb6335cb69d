/** Hashes the UTF-16 code units of a text: FNV-1a, 0 to 2^32 - 1. See https://datatracker.ietf.org/doc/draft-eastlake-fnv/. */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
