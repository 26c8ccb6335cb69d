const accented: number[] = [];

/**
 * Normalises a UTF-16 code unit for comparison: lower case without accents, a space for hyphens and other spaces,
 * straight apostrophes, ASCII brackets.
 *
 * Each code unit becomes exactly one, so offsets stay the same.
 */
export function foldUnit(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
    return unit === 0x2d || (unit >= 0x09 && unit <= 0x0d) ? 0x20 : unit;
  }
  if (unit < 0x250) return (accented[unit] ??= withoutAccent(unit));
  if (unit >= 0x3400 && unit <= 0x9fff) return unit;
  switch (unit) {
    case 0x2018:
    case 0x2019:
      return 0x27;
    case 0x2009: // thin space
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2012: // figure dash
    case 0x2013: // en dash
    case 0x202f: // narrow no-break space
    case 0x3000: // ideographic space
      return 0x20;
    case 0xff08:
      return 0x28;
    case 0xff09:
      return 0x29;
    default:
      return unit;
  }
}

function withoutAccent(unit: number): number {
  if (unit === 0xa0) return 0x20;
  return String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase().charCodeAt(0);
}
