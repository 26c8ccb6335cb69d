import type { Amount, FigureReader } from "./amount.ts";
import { englishAmounts, unitOfBothPrices } from "./english-amounts.ts";
import { endsWithChange, englishContext } from "./english-context.ts";
import { englishGrowths } from "./english-growths.ts";
import { englishFractions, englishPartsOfCounts } from "./english-parts.ts";
import { joinRanges } from "./join-ranges.ts";
import { textBefore } from "./text-before.ts";

export const englishFigures: FigureReader = {
  amounts(text) {
    return [
      englishPartsOfCounts(text),
      englishFractions(text),
      shareUnits(
        withUnitOfTotal(
          joinRanges(englishAmounts(text), text, { joins, changes: endsWithChange, moves }),
          text,
        ),
        text,
      ),
    ];
  },
  growths: englishGrowths,
  context(text, amount) {
    const { start, end, measure } = amount;
    return englishContext(
      text.slice(start, end),
      textBefore(text, amount, 70),
      text.slice(end, end + 40),
      measure.kind === "duration",
    );
  },
};

const moves = /^ (?:to|from) $/;
const year = /^(?:19|20)\d\d$/;

/** Completes a part with the unit of its total: "80,000 of 240,000 t". In "3 of 5 million t" it may be 3 t or 3 million t. */
function withUnitOfTotal(amounts: readonly Amount[], text: string): readonly Amount[] {
  if (!text.includes(" of ")) return amounts;
  return amounts.map((part, index) => {
    const total = amounts[index + 1];
    const isPart =
      total?.measure.kind === "quantity" &&
      part.measure.kind === "bare" &&
      part.upTo === undefined &&
      part.scale === total.scale &&
      part.value < total.value &&
      ofTotal.test(text.slice(part.end, total.start));
    return isPart ? { ...part, measure: total.measure } : part;
  });
}

const ofTotal = /^ (?:out )?of (?:(?:the|its|their|a total of) )?$/;

const opensBracket = /^ \((?:about |around |approximately |roughly |some |~|≈)?$/;

/** "$11,300 a tonne in 2026 and $13,500 in 2027". */
const sameLater = /^ (?:in|by) (?:\p{L}+ )?\d{4},? and (?:an average of )?$/u;

/** Completes a price in two currencies or years: "54,000 yuan ($7,900) per tonne", "$11,300 a tonne in 2026 and $13,500 in 2027". */
function shareUnits(amounts: readonly Amount[], text: string): Amount[] {
  const shared = [...amounts];
  let last: number | undefined;
  for (const [index, second] of amounts.entries()) {
    // A year between two prices is a number without a unit.
    if (second.measure.kind === "bare") continue;
    const first = last === undefined ? undefined : shared[last];
    if (first !== undefined) {
      const per = sharedUnit(first, second, text);
      shared[last!] = withUnit(first, per);
      shared[index] = withUnit(second, per);
    }
    last = index;
  }
  return shared;
}

function sharedUnit(first: Amount, second: Amount, text: string): string | undefined {
  const { measure } = first;
  if (measure.kind !== "money" || second.measure.kind !== "money") return undefined;
  const between = text.slice(first.end, second.start);
  if (opensBracket.test(between) && text[second.end] === ")")
    return measure.per ?? unitOfBothPrices(text, second.end);
  const isAlike = measure.currency === second.measure.currency && first.scale === second.scale;
  return isAlike && sameLater.test(between) ? measure.per : undefined;
}

function withUnit(amount: Amount, per: string | undefined): Amount {
  const { measure } = amount;
  return per !== undefined && measure.kind === "money" && measure.per === undefined
    ? { ...amount, measure: { ...measure, per } }
    : amount;
}

/** "From 48% to 34%" contains two shares, and "the quota for 2025 to 41,000 tons" a year and a level. */
function joins(between: string, before: string, first: string): boolean {
  if (/^(?:\s?[-\u2010-\u2013]\s?)$/.test(between)) return true;
  const isYear = year.test(first);
  // "5 ~10 t" and "in 2025 ~ 10,000 t" are no ranges.
  if (/^( ?)~\1$/.test(between)) return !isYear;
  if (between === " and ") return /\bbetween\s$/i.test(before);
  if (between !== " to ") return false;
  if (/\bfrom\s$/i.test(before))
    return !isYear && /\b(?:rang\w+|ran|runs?|var\w+|span\w*) from\s$/i.test(before);
  return !isYear || /\b(?:about|around|some|roughly)\s$/i.test(before);
}
