import type { FigureReader } from "./amount.ts";
import { englishAmounts } from "./english-amounts.ts";
import { endsWithChange, englishContext } from "./english-context.ts";
import { englishFractions, englishPartsOfCounts } from "./english-parts.ts";
import { joinRanges } from "./join-ranges.ts";

export const englishFigures: FigureReader = {
  amounts(text) {
    return [
      englishPartsOfCounts(text),
      englishFractions(text),
      joinRanges(englishAmounts(text), text, { joins, changes: endsWithChange, moves }),
    ];
  },
  context(text, { start, end, measure }) {
    return englishContext(
      text.slice(start, end),
      text.slice(Math.max(0, start - 70), start),
      text.slice(end, end + 40),
      measure.kind === "duration",
    );
  },
};

const moves = /^ (?:to|from) $/;
const year = /^(?:19|20)\d\d$/;

/** "From 48% to 34%" contains two shares, and "the quota for 2025 to 41,000 tons" a year and a level. */
function joins(between: string, before: string, first: string): boolean {
  if (/^(?:\s?[-\u2010-\u2013]\s?)$/.test(between)) return true;
  const isYear = year.test(first);
  if (between === " and ") return /\bbetween\s$/i.test(before);
  if (between !== " to ") return false;
  if (/\bfrom\s$/i.test(before))
    return !isYear && /\b(?:rang\w+|ran|runs?|var\w+|span\w*) from\s$/i.test(before);
  return !isYear || /\b(?:about|around|some|roughly)\s$/i.test(before);
}
