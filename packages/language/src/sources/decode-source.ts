import { decodeAs, decodeText } from "./decode-text.ts";

/**
 * Decodes a saved source. UTF-8, UTF-16 with a byte order mark and the encoding that a page states are certain. Otherwise
 * guesses between UTF-16, GB18030, windows-1251 and windows-1252 by the bytes above 127. Returns undefined for a file that is not a text.
 */
export function decodeSource(bytes: Uint8Array): string | undefined {
  return decodeText(bytes) ?? decodeGuessed(bytes);
}

/** More bytes would not change the guess. */
const sample = 64 * 1024;

function decodeGuessed(bytes: Uint8Array): string | undefined {
  const part = bytes.subarray(0, sample);
  const utf16 = utf16Of(part);
  if (utf16 !== undefined) return decodeAs(bytes, utf16);
  if (part.includes(0)) return undefined;
  const high = part.filter((byte) => byte >= 0x80);
  // A compressed or binary file has many control characters.
  const control = part.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (control * 100 > part.length || high.length === 0) return undefined;
  const lowerCyrillic = high.filter((byte) => byte >= 0xe0).length;
  if (isolated(part) > 0.6) return decodeAs(bytes, "windows-1252");
  // Small Russian letters are the bytes from 0xE0; common Chinese characters begin with 0xB0 to 0xD7.
  if (lowerCyrillic > high.length * 0.6) return decodeAs(bytes, "windows-1251");
  return decodeAs(bytes, "gb18030") ?? decodeAs(bytes, "windows-1251");
}

/** Tests for UTF-16 without a byte order mark: in Latin text every other byte is zero. */
function utf16Of(bytes: Uint8Array): string | undefined {
  let even = 0;
  let odd = 0;
  for (const [index, byte] of bytes.entries())
    if (byte === 0) {
      if (index % 2 === 0) even++;
      else odd++;
    }
  const many = bytes.length / 8;
  if (odd > many && even * 10 < odd) return "utf-16le";
  return even > many && odd * 10 < even ? "utf-16be" : undefined;
}

/** Returns the part of the bytes above 127 that have none beside them, as accented letters in Western texts. */
function isolated(bytes: Uint8Array): number {
  let high = 0;
  let alone = 0;
  for (const [index, byte] of bytes.entries()) {
    if (byte < 0x80) continue;
    high++;
    if ((bytes[index - 1] ?? 0) < 0x80 && (bytes[index + 1] ?? 0) < 0x80) alone++;
  }
  return high === 0 ? 0 : alone / high;
}
