import type { FigureReader } from "./amount.ts";
import { englishAmounts } from "./english-amounts.ts";
import { englishContext } from "./english-context.ts";
import { englishFractions, englishPartsOfCounts } from "./english-parts.ts";
import { joinRanges } from "./join-ranges.ts";

export const englishFigures: FigureReader = {
  amounts(text) {
    return [
      englishPartsOfCounts(text),
      englishFractions(text),
      joinRanges(englishAmounts(text), text, joins),
    ];
  },
  context(text, { start, end, measure }) {
    return englishContext(
      text.slice(Math.max(0, start - 70), start),
      text.slice(end, end + 40),
      measure.kind === "duration",
    );
  },
};

/** "From 48% to 34%" contains two shares, not a range. */
function joins(between: string, before: string): boolean {
  if (/^(?:\s?[-\u2010-\u2013]\s?)$/.test(between)) return true;
  if (between === " to ") return !/\bfrom\s$/i.test(before);
  return between === " and " && /\bbetween\s$/i.test(before);
}
