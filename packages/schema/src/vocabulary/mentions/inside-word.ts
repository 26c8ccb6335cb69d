const letterOrDigit = /[\p{L}\p{N}\p{M}]/u;
const han = /\p{Script=Han}/u;

/** Tests whether an offset is inside a word: a letter or digit is on both sides, and neither is Han, which has no word boundaries. */
export function insideWord(text: string, offset: number): boolean {
  return (
    offset > 0 &&
    offset < text.length &&
    isWordCharacter(codePointBefore(text, offset)) &&
    isWordCharacter(text.codePointAt(offset)!)
  );
}

function codePointBefore(text: string, offset: number): number {
  const unit = text.charCodeAt(offset - 1);
  const isSecondHalf = unit >= 0xdc00 && unit <= 0xdfff && offset > 1;
  const codePoint = isSecondHalf ? text.codePointAt(offset - 2)! : unit;
  return codePoint > 0xffff ? codePoint : unit;
}

function isWordCharacter(codePoint: number): boolean {
  if (codePoint < 0x80) return isAsciiWordUnit(codePoint);
  if (codePoint >= 0x3400 && codePoint <= 0x9fff) return false;
  const character = String.fromCodePoint(codePoint);
  return letterOrDigit.test(character) && !han.test(character);
}

/** Tests for an ASCII letter or digit. */
export function isAsciiWordUnit(unit: number): boolean {
  return (
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    (unit >= 0x30 && unit <= 0x39)
  );
}
