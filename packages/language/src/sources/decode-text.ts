/**
 * Decodes UTF-8, UTF-16 with a byte order mark, or the encoding that a web page states in a `<meta>` element. Keeps the
 * mark. Returns undefined for anything else.
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "utf-8";
  return withoutNull(decodeAs(bytes, encoding)) ?? decodePage(bytes);
}

/** Decodes bytes in a known encoding. Keeps a byte order mark. Returns undefined if they are not valid in it. */
export function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    return encoding === "windows-1252" ? text.replace(/[\x80-\x9F]/g, windows1252) : text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_STRING_TOO_LONG") throw error;
    return undefined;
  }
}

/** A file with this character is not a text. */
function withoutNull(text: string | undefined): string | undefined {
  return text?.includes("\0") === true ? undefined : text;
}

/** Browsers look for the encoding in the first 1024 bytes. See https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding */
const prescanned = 1024;

/** Decodes a page as its `<meta>` states: Chinese sites use GBK, and Word writes windows-1252. */
function decodePage(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, prescanned));
  const label = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*(?<label>[\w-]{1,40})/i.exec(start)?.groups?.[
    "label"
  ];
  // The caller has tried these.
  if (!/^\s*(?:<|Version:)/.test(start) || label === undefined || /^utf-?(?:8|16)/i.test(label))
    return undefined;
  try {
    return withoutNull(decodeAs(bytes, new TextDecoder(label).encoding));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const from80 =
  "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";

/** Node 20 and 22 decode windows-1252 as latin1, without these characters. See https://encoding.spec.whatwg.org/windows-1252.html */
function windows1252(character: string): string {
  return from80[character.charCodeAt(0) - 0x80]!;
}
