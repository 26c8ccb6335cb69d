const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const withoutWords = /[\p{Script=Han}\p{Script=Hiragana}]/u;

/**
 * Tests whether an offset is inside a word: letters or digits are on both sides. Han and Hiragana have no word boundaries.
 * A Katakana word ends at any other script.
 */
export function insideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = wordScript(codePointBefore(text, offset));
  return before !== "none" && before === wordScript(text.codePointAt(offset)!);
}

function codePointBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
  const codePoint = isSecondHalf ? text.codePointAt(offset - 2)! : unit;
  return codePoint > 0xffff ? codePoint : unit;
}

function wordScript(codePoint: number): "letters" | "katakana" | "none" {
  if (codePoint < 0x80) return isAsciiWordUnit(codePoint) ? "letters" : "none";
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return "none";
  // Without the middle dot, which separates words.
  if (codePoint >= 0x30a1 && codePoint <= 0x30ff && codePoint !== 0x30fb) return "katakana";
  const character = String.fromCodePoint(codePoint);
  return letterOrDigit.test(character) && !withoutWords.test(character) ? "letters" : "none";
}

/** Tests for an ASCII letter or digit. */
export function isAsciiWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}
