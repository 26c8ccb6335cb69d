const accented: number[] = [];

/**
 * Normalises a UTF-16 code unit for comparison: lower case without accents, a space for hyphens and other spaces,
 * straight apostrophes, ASCII brackets and digits for subscripts; \u0435 for \u0451; Arabic alif, yeh and heh for their variants.
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
  if (unit >= 0x400 && unit <= 0x6ff) return foldCyrillicOrArabic(unit);
  // The small digits of V₂O₅.
  if (unit >= 0x2080 && unit <= 0x2089) return unit - 0x2050;
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

function foldCyrillicOrArabic(unit: number): number {
  if (unit >= 0x410 && unit <= 0x42f) return unit + 0x20;
  switch (unit) {
    case 0x401: // capital io
    case 0x451: // io
      return 0x435;
    case 0x622: // alif with madda
    case 0x623: // alif with hamza above
    case 0x625: // alif with hamza below
      return 0x627;
    case 0x649: // alif maqsura
      return 0x64a;
    case 0x629: // teh marbuta
      return 0x647;
    default:
      return unit >= 0x400 && unit <= 0x40f ? unit + 0x50 : unit;
  }
}

function withoutAccent(unit: number): number {
  if (unit === 0xa0) return 0x20;
  return String.fromCharCode(unit).normalize("NFD").charAt(0).toLowerCase().charCodeAt(0);
}
