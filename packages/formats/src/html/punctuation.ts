import { colonOf, commaOf, isFullWidth } from "@mineral-brief/schema/internal";
import {
  directionOfLanguage,
  type ArticleView,
  type CitedView,
} from "@mineral-brief/schema/reading";

/** Marks that differ by language, with the spaces around them. */
export interface Punctuation {
  /** After a number, date or label. */
  readonly colon: string;
  /** Between the parts of a reference. */
  readonly stop: string;
  /** Between names. */
  readonly comma: string;
  /** Around a quote. */
  readonly quotes: readonly [open: string, close: string];
  /** Around the notes of a name. */
  readonly brackets: readonly [open: string, close: string];
  /** Before an opening bracket. */
  readonly space: string;
  /**
   * Before each citation such as "[1]", where it is text: invisible, so that citations run as the brief does. After "MP
   * Materials", those of an Arabic brief would run from left to right. Mail programs and feed readers remove `dir` and styles.
   */
  readonly direction: string;
}

/** Returns the marks of the language of a brief. In Chinese and Japanese they are as wide as the letters. */
export function punctuationOf({ lang }: Pick<ArticleView, "lang">): Punctuation {
  const colon = colonOf(lang);
  const comma = commaOf(lang);
  if (isFullWidth(lang))
    return {
      colon,
      stop: "。",
      comma,
      quotes: /^(?:ja|zh-(?:hant|tw|hk|mo))\b/i.test(lang) ? ["「", "」"] : ["“", "”"],
      brackets: ["（", "）"],
      space: "",
      direction: "",
    };
  return {
    colon,
    quotes: quotesIn(lang),
    stop: ". ",
    comma,
    brackets: ["(", ")"],
    space: " ",
    direction: directionOfLanguage(lang) === "rtl" ? "\u200F" : "",
  };
}

/** Writes the marks of what a statement cites as text: "[1][2]". */
export function marksOf({ citations, passages }: CitedView, { direction }: Punctuation): string {
  const marks = citations.map(({ mark }) => `[${mark}]`).join("") + (passages?.marks ?? "");
  return direction === "" ? marks : marks.replaceAll("[", `${direction}[`);
}

/** See https://cldr.unicode.org, `delimiters`. */
function quotesIn(lang: string): Punctuation["quotes"] {
  if (/^fr\b/i.test(lang)) return ["«\u00A0", "\u00A0»"];
  // In Arabic, too: these marks are mirrored, so that they fit a quote in either direction.
  if (/^(?:ru|es|it|uk|pt-PT|ar|fa)\b/i.test(lang)) return ["«", "»"];
  if (/^(?:de|pl)\b/i.test(lang)) return ["„", /^pl\b/i.test(lang) ? "”" : "“"];
  return ["“", "”"];
}
