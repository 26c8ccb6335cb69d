import { allMatches } from "../../all-matches.ts";
import type { Amount } from "./amount.ts";
import { percentAmount, percentOf } from "./percent-amount.ts";
import { digitGroups } from "../../amounts/digit-groups.ts";
import { englishNumber, numberStart, readEnglishNumber } from "./english-numbers.ts";

const denominators: Readonly<Record<string, number>> = {
  half: 2,
  halves: 2,
  third: 3,
  thirds: 3,
  quarter: 4,
  quarters: 4,
  fifth: 5,
  fifths: 5,
  sixth: 6,
  sixths: 6,
  seventh: 7,
  sevenths: 7,
  eighth: 8,
  eighths: 8,
  ninth: 9,
  tenth: 10,
  tenths: 10,
};
const numerators: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

/** `Four in ten`, `one plant in six`, `nine in every ten`, `1 in 5`, `4 of every 5`, `2 in 3 tons`. `Three out of five` may be a count, and is read as one. */
const inNumbers =
  /(?<![\p{L}\p{N}]|\d[.,])(?<some>[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[1-9]) (?:\p{Ll}{3,} )?(?:(?:in|out of) (?:every )?|of every )(?<all>two|three|four|five|six|seven|eight|nine|ten|10|(?<=(?:One|one|1) in (?:every )?)[2-9]|[2-9](?=(?<=every [2-9]) | (?:metric )?ton(?:ne)?s\b))(?![\p{L}\p{N}.,]\p{N}?|-| (?:day|week|month|year)s)/gu;

/** What each match of `inNumbers` contains. Looking for it first is much faster. */
const inAll =
  / (?:(?:in|out of) (?:every )?|of every )(?:two|three|four|five|six|seven|eight|nine|ten|10|[2-9](?!\d))/;

const fractions = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(?<of>${Object.keys(numerators)
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1)}`)
    .join("|")})(?<joint>[ -])(?<part>${Object.keys(denominators)
    .filter((word) => !word.startsWith("hal"))
    .join("|")})|(?<half>[Hh]alf))(?![\\p{L}\\p{N}-])`,
  "gu",
);

/** What each match of `fractions` contains. */
const inFractions = /[Hh]alf|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/;

/** "A fifth more than", "half a million". */
const comparedWith =
  /^ (?:more|less|fewer|higher|lower|larger|smaller|bigger|dearer|cheaper|above|below|again)\b/;

/** Words that show that "half" or "a third" is a share, not a time or a rank. */
const ofSomething = /^ (?:of|the|its|their|his|her|what|all|that|as)\b/;
const qualified =
  /\b(?:than|nearly|almost|about|over|under|around|some|roughly|least|most|to|by|just|only|some|another|up|down|fell|rose)\s$/i;

/** Finds shares that are written as fractions (`half`, `a fifth`, `two thirds`) and returns them in percent. */
export function englishFractions(text: string): Amount[] {
  return [...partsInNumbers(text), ...wordFractions(text)];
}

function partsInNumbers(text: string): Amount[] {
  if (!inAll.test(text)) return [];
  return allMatches(text, inNumbers).flatMap((found): Amount[] => {
    const [some, all] = [found.groups!["some"]!, found.groups!["all"]!].map(
      (words) => numerators[words.toLowerCase()] ?? readEnglishNumber(words),
    );
    if (some! >= all!) return [];
    const { 0: words, index: start } = found;
    return [percentAmount({ start, end: start + words.length }, percentOf(some!, all!))];
  });
}

function wordFractions(text: string): Amount[] {
  if (!inFractions.test(text)) return [];
  return allMatches(text, fractions).flatMap((found): Amount[] => {
    const { of = "", joint, part = "", half } = found.groups!;
    const { index: start } = found;
    const end = start + found[0].length;
    const textAfter = text.slice(end, end + 12);
    const before = text.slice(Math.max(0, start - 12), start);
    // "Half a million" and "a quarter of a million" are numbers.
    if (
      /^ (?:of )?an? (?:million|billion|trillion|thousand|dozen|hundred)\b/.test(
        text.slice(end, end + 16),
      )
    )
      return [];
    const numerator = numerators[of.toLowerCase()] ?? 1;
    if (
      half !== undefined &&
      /^ (?:a |an )?(?:year|month|century|decade|day|hour)\b/.test(textAfter)
    )
      return [];
    // "The first half" is a time, and "a decade and a half" a longer one.
    if (/\b(?:first|second|third|other|[Hh]1|[Hh]2|and an?)\s$/i.test(before)) return [];
    // "Half as much as in 2015" and "half of what it was" are ratios.
    if (/^ as (?:much|many|big|large|high)\b/.test(textAfter)) return [];
    if (
      /^ (?:of )?what (?:it|they|that) (?:was|were|had|used|cost)\b/.test(text.slice(end, end + 24))
    )
      return [];
    const isSure = numerator > 1 && (joint === "-" || !part.startsWith("quarter"));
    if (
      !isSure &&
      !comparedWith.test(textAfter) &&
      !ofSomething.test(textAfter) &&
      !qualified.test(before)
    )
      return [];
    const denominator = half === undefined ? denominators[part]! : 2;
    return [percentAmount({ start, end }, percentOf(numerator, denominator))];
  });
}

const partOfCount = new RegExp(
  `(?=[\\daefnstAEFNST])(?<![\\p{L}\\p{N}])(?<!\\d[.,])(?<!\\b(?:in|out of|every) )(?<some>${englishNumber}) (?:out )?of (?:(?:the|its|their|all) )?(?<all>${englishNumber})(?!${digitGroups}|[\\p{L}\\p{N}%.,/]\\p{N}| ?%| per\\b|[ -]?(?:t|kt|Mt|kg|g|oz|koz|Moz|lb|ha|km|kW|MW|GW|[kMGT]Wh|(?:metric )?ton(?:ne)?s|ounces|pounds|years|months|days|million|billion|trillion|bn|tn)\\b)`,
  "gu",
);

/** How the second count and its words begin. Looking for them first takes a tenth of the time, because few texts have them. */
const ofCount = new RegExp(` of (?:(?:the|its|their|all) )?(?:${numberStart})`, "i");

/** Finds counts that are part of another count: `14 of 34`, `Three of the five`. */
export function englishPartsOfCounts(text: string): Amount[] {
  if (!ofCount.test(text)) return [];
  return allMatches(text, partOfCount).flatMap((found): Amount[] => {
    const { some, all } = found.groups!;
    const value = readEnglishNumber(some!);
    const total = readEnglishNumber(all!);
    if (value >= total || !Number.isInteger(value) || isYear(all!, total)) return [];
    const { index: start } = found;
    if (
      /\b\p{L}+\.? $/u.test(text.slice(Math.max(0, start - 10), start)) &&
      numbered.test(text.slice(Math.max(0, start - 12), start))
    )
      return [];
    return [{ start, end: start + found[0].length, value, scale: 1, measure: { kind: "count" } }];
  });
}

const numbered = /\b(?:hole|page|shaft|paragraph|article|section|no\.|phase|unit|round) $/i;

function isYear(digits: string, value: number): boolean {
  return /^\d{4}$/.test(digits) && value >= 1900 && value < 2100;
}
