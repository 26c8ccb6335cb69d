/** A second year, but not a part of another number, a name, a day or a price. An estimate is 2025-26E. */
const second =
  /^年?(?:(?:[-\u2010-\u2013]|(?<slash>\/))['’]?|[—～~至到](?=\d\d年))(?<digits>\d\d)(?!\d|(?![AEFe]\b)[A-Za-z]|[-/.,]\d|\s?(?:[%％$€£¥元美月]|yuan|USD|dollars))年?/;

/**
 * Finds the second year of a span such as "2025-26", "2025/’26" or 2025至26年, whose first year ends at `end`.
 *
 * It is the year after the first one. If the sign is not a slash, it may also be a later year of the century that cannot be a
 * month: "2010-20", but not "2005-11". Undefined if there is none.
 */
export function secondYear(
  text: string,
  end: number,
  year: number,
): { readonly year: number; readonly end: number } | undefined {
  const found = second.exec(text.slice(end, end + 20));
  if (found === null) return undefined;
  const { slash, digits } = found.groups!;
  const first = year % 100;
  const last = Number(digits);
  const isNext = last === (first + 1) % 100;
  const isLater = slash === undefined && last > first && last > 12;
  if (!isNext && !isLater) return undefined;
  return { year: year + ((last - first + 100) % 100), end: end + found[0].length };
}

const firstYear =
  /(?<![\p{L}\p{N}.,$€£¥]|[$€£¥]\s)(?:(?:FY ?)?(?:19|20)|FY ?)(\d\d)(?=年?[^\p{L}\p{N}]{1,2}$|年?[至到]$)/u;

/** Tests whether the number at `start` is the second year of a span. */
export function isSecondYear(text: string, start: number): boolean {
  const from = Math.max(0, start - 12);
  const found = firstYear.exec(text.slice(from, start));
  return (
    found !== null &&
    secondYear(text, from + found.index + found[0].length, Number(found[1])) !== undefined
  );
}
