/** What kinds of characters a text holds, as bits: most rules need no more to know that they have nothing to say. */
export const traits = {
  digit: 1,
  dollar: 2,
  /** `[` or `【`. */
  bracket: 4,
  /** `(` or `（`. */
  parenthesis: 8,
  /** A character that HTML or Markdown would use. */
  markup: 16,
  /** An invisible control that embeds, isolates or overrides a direction. */
  bidi: 32,
  latin: 64,
  cyrillic: 128,
  han: 256,
  /** Kana or Hangul. */
  kanaHangul: 512,
  arabic: 1024,
  hebrew: 2048,
  greek: 4096,
  /** White space at the beginning or the end. */
  edge: 8192,
} as const;

const ascii = new Uint16Array(128);
for (const [characters, trait] of [
  ["0123456789", traits.digit],
  ["$", traits.dollar],
  ["[", traits.bracket],
  ["(", traits.parenthesis],
  ["<*_`#&", traits.markup],
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", traits.latin],
] as const)
  for (const character of characters) ascii[character.charCodeAt(0)]! |= trait;

/** Reads a text once and gives its traits. */
export function traitsOf(text: string): number {
  let found = isSpace(text, 0) || isSpace(text, text.length - 1) ? traits.edge : 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    found |= unit < 128 ? ascii[unit]! : traitOfOther(unit);
  }
  return found;
}

function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  return unit <= 32 || (unit >= 0xa0 && /\s/.test(text.charAt(index)));
}

/** By block, which is near enough: https://www.unicode.org/Public/UNIDATA/Blocks.txt */
function traitOfOther(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return traits.han;
  if (unit < 0x250) return unit >= 0xc0 ? traits.latin : 0;
  if (unit < 0x400) return unit >= 0x370 ? traits.greek : 0;
  if (unit < 0x530) return traits.cyrillic;
  if (unit >= 0x590 && unit < 0x600) return traits.hebrew;
  if (unit >= 0x600 && unit < 0x780) return traits.arabic;
  if (unit >= 0x202a && unit <= 0x202e) return traits.bidi;
  if (unit >= 0x2066 && unit <= 0x2069) return traits.bidi;
  if (unit >= 0x3040 && unit < 0x3100) return traits.kanaHangul;
  if (unit >= 0xac00 && unit < 0xd7b0) return traits.kanaHangul;
  if (unit >= 0x3400 && unit < 0x4dc0) return traits.han;
  if (unit === 0x3010) return traits.bracket;
  return unit === 0xff08 ? traits.parenthesis : 0;
}
