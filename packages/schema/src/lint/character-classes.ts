/** Classes of characters as bits. Most rules only need the classes of a text to see that they do not apply. */
export const characterClasses = {
  dollar: 1,
  /** `[` or `【`. */
  bracket: 2,
  /** `(` or `（`. */
  parenthesis: 4,
  /** A character that HTML or Markdown uses. */
  markup: 8,
  /** An invisible control that embeds, isolates or overrides a text direction. */
  bidi: 16,
  latin: 32,
  cyrillic: 64,
  han: 128,
  /** Kana or Hangul. */
  kanaHangul: 256,
  arabic: 512,
  hebrew: 1024,
  greek: 2048,
  /** White space at the beginning or the end. */
  edge: 4096,
} as const;

const ascii = new Uint16Array(128);
for (const [characters, characterClass] of [
  ["$", characterClasses.dollar],
  ["[", characterClasses.bracket],
  ["(", characterClasses.parenthesis],
  ["<*_`#&", characterClasses.markup],
  ["abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", characterClasses.latin],
] as const)
  for (const character of characters) ascii[character.charCodeAt(0)]! |= characterClass;

/** All characters that have a class and are not tested in `westernClasses`. */
const beyondWestern = /[\u0370-\u1FFF\u202A-\u202E\u2066-\u2069\u3010-\uFFFF]/;

/** The same, and those that `westernClasses` looks for apart from letters. */
const special = /[#$&(*<[_`\u0370-\u1FFF\u202A-\u202E\u2066-\u2069\u3010-\uFFFF]/;

/** Returns the classes of the characters in a text. For a quote the common classes may be missing, because no rule uses them. */
export function characterClassesOf(text: string, isQuote: boolean): number {
  const edge = isSpace(text, 0) || isSpace(text, text.length - 1) ? characterClasses.edge : 0;
  if (!isQuote && !special.test(text)) return edge | latinIn(text);
  if (beyondWestern.test(text)) return edge | classesOfUnits(text);
  return isQuote ? edge : edge | westernClasses(text);
}

function classesOfUnits(text: string): number {
  let found = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    found |= unit < 128 ? ascii[unit]! : classOfOther(unit);
  }
  return found;
}

/** For text in Latin letters: `includes` is much faster than a loop. */
function westernClasses(text: string): number {
  let found = latinIn(text);
  if (text.includes("$")) found |= characterClasses.dollar;
  if (text.includes("[")) found |= characterClasses.bracket;
  if (text.includes("(")) found |= characterClasses.parenthesis;
  if (
    text.includes("<") ||
    text.includes("&") ||
    text.includes("*") ||
    text.includes("_") ||
    text.includes("`") ||
    text.includes("#")
  )
    found |= characterClasses.markup;
  return found;
}

function latinIn(text: string): number {
  return ascii[text.charCodeAt(0)] === characterClasses.latin || /[A-Za-z\u00C0-\u024F]/.test(text)
    ? characterClasses.latin
    : 0;
}

function isSpace(text: string, index: number): boolean {
  const unit = text.charCodeAt(index);
  if (unit < 0xa0) return unit <= 32;
  return (unit <= 0x3000 || unit === 0xfeff) && /\s/.test(text.charAt(index));
}

/** Decides by Unicode block, which is exact enough. See https://www.unicode.org/Public/UNIDATA/Blocks.txt */
function classOfOther(unit: number): number {
  if (unit >= 0x4e00 && unit <= 0x9fff) return characterClasses.han;
  if (unit < 0x250) return unit >= 0xc0 ? characterClasses.latin : 0;
  if (unit < 0x400) return unit >= 0x370 ? characterClasses.greek : 0;
  if (unit < 0x530) return characterClasses.cyrillic;
  if (unit >= 0x590 && unit < 0x600) return characterClasses.hebrew;
  if (unit >= 0x600 && unit < 0x780) return characterClasses.arabic;
  if (unit >= 0x202a && unit <= 0x202e) return characterClasses.bidi;
  if (unit >= 0x2066 && unit <= 0x2069) return characterClasses.bidi;
  if (unit >= 0x3040 && unit < 0x3100) return characterClasses.kanaHangul;
  if (unit >= 0xac00 && unit < 0xd7b0) return characterClasses.kanaHangul;
  if (unit >= 0x3400 && unit < 0x4dc0) return characterClasses.han;
  if (unit === 0x3010 || unit === 0xff3b) return characterClasses.bracket;
  return unit === 0xff08 ? characterClasses.parenthesis : 0;
}
