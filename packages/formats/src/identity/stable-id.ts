/**
 * Names a summary by what identifies it, so that the same text always gets the same id.
 *
 * A version 8 UUID (RFC 9562, section 5.8) whose bits are the 128-bit FNV-1a hash of source, date and
 * headline, each closed by a zero byte. See https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function stableId(source: string, date: string, headline: string): string {
  let hash = 0x6c62272e07bb014262b821756295c58dn;
  for (const byte of new TextEncoder().encode(`${source}\0${date}\0${headline}\0`)) {
    hash = BigInt.asUintN(128, (hash ^ BigInt(byte)) * 0x0000000001000000000000000000013bn);
  }
  const hex = hash.toString(16).padStart(32, "0");
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3]!;
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
