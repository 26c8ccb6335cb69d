const encoder = new TextEncoder();

/**
 * Names a summary by what identifies it, so that the same text always gets the same id.
 *
 * A version 8 UUID (RFC 9562, section 5.8) whose bits are the 128-bit FNV-1a hash of source, date and
 * headline, each closed by a zero byte. See https://datatracker.ietf.org/doc/draft-eastlake-fnv/
 */
export function stableId(source: string, date: string, headline: string): string {
  const [a, b, c, d, e, f, g, h] = hash128(encoder.encode(`${source}\0${date}\0${headline}\0`));
  const variant = "89ab"[Number.parseInt(e[0]!, 16) & 3]!;
  return `urn:uuid:${a}${b}-${c}-8${d.slice(1)}-${variant}${e.slice(1)}-${f}${g}${h}`;
}

type Parts = [string, string, string, string, string, string, string, string];

/**
 * FNV-1a of 128 bits, as eight parts of four hexadecimal digits.
 *
 * Counts in parts of 16 bits: every product then fits in an integer of 32 bits, which is many times as fast as one big
 * integer.
 */
function hash128(bytes: Uint8Array): Parts {
  let [a, b, c, d, e, f, g, h] = [0x6c62, 0x272e, 0x07bb, 0x0142, 0x62b8, 0x2175, 0x6295, 0xc58d];
  for (let at = 0; at < bytes.length; at++) {
    // The prime is 2^88 + 0x13b. The first part of it moves the last three parts up by 88 bits.
    const last = h ^ bytes[at]!;
    const upper = ((last << 8) | (g << 24)) >>> 0;
    const top = (g >>> 8) | ((f << 8) & 0xffff);
    let sum = last * 0x13b;
    h = sum & 0xffff;
    sum = (sum >>> 16) + g * 0x13b;
    g = sum & 0xffff;
    sum = (sum >>> 16) + f * 0x13b;
    f = sum & 0xffff;
    sum = (sum >>> 16) + e * 0x13b;
    e = sum & 0xffff;
    sum = (sum >>> 16) + d * 0x13b;
    d = sum & 0xffff;
    sum = (sum >>> 16) + c * 0x13b + (upper & 0xffff);
    c = sum & 0xffff;
    sum = (sum >>> 16) + b * 0x13b + (upper >>> 16);
    b = sum & 0xffff;
    sum = (sum >>> 16) + a * 0x13b + top;
    a = sum & 0xffff;
  }
  return [a, b, c, d, e, f, g, h].map((part) => part.toString(16).padStart(4, "0")) as Parts;
}
