import { englishMonths } from "../reading/when-shape.ts";
import type { Span } from "../tagging/span.ts";

/** With what a change is compared: the same time of the year before, or the month, quarter or week before. */
export type BaseOfChange = "year" | "period";

/** Words between a change and its base. */
const filler = String.raw`^[^.;,()\d]{0,24}?`;
const englishAfter: readonly (readonly [BaseOfChange, RegExp])[] = [
  [
    "year",
    new RegExp(
      String.raw`${filler}\b(?:year[- ](?:on|over)[- ]year|yoy|y\/y|(?:from|than|on|over|with) (?:a|one|the) year(?: (?:earlier|ago|before))?|(?:from|than|on|over|with) the same (?:month|quarter|period)(?: of)?(?: a| the| last| previous)* year)\b`,
      "i",
    ),
  ],
  [
    "period",
    new RegExp(
      String.raw`${filler}\b(?:(?:month|quarter|week)[- ](?:on|over)[- ](?:month|quarter|week)|mom|m\/m|q\/q|(?:from|than|on|over|with) (?:a|one|the)(?: previous)? (?:month|quarter|week)(?: (?:earlier|ago|before))?|(?:from|than) (?:${englishMonths.join("|")})(?! ?(?:to|until|through|and|\d|[-–])))\b`,
      "i",
    ),
  ],
];
const englishBefore: readonly (readonly [BaseOfChange, RegExp])[] = [
  ["year", /\byear[- ](?:on|over)[- ]year [^.;,()\d]{0,20}$/i],
  [
    "period",
    /\b(?:month[- ](?:on|over)[- ]month|quarter[- ](?:on|over)[- ]quarter) [^.;,()\d]{0,20}$/i,
  ],
];
const chineseBefore: readonly (readonly [BaseOfChange, RegExp])[] = [
  ["year", /(?:同比|[较比](?:去年|上年)同期)[^，。；：、\d]{0,8}$/],
  ["period", /(?:环比|[较比](?:上个?[月周季]|前一?[月周季]))[^，。；：、\d]{0,8}$/],
];

/** Reads with what a change in percent is compared; undefined if the words beside it do not say so. */
export function baseOfChange(
  text: string,
  { start, end }: Span,
  language: "en" | "zh",
): BaseOfChange | undefined {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 70);
  const found =
    language === "zh"
      ? chineseBefore.find(([, words]) => words.test(before))
      : (englishBefore.find(([, words]) => words.test(before)) ??
        englishAfter.find(([, words]) => words.test(after)));
  return found?.[0];
}
