import { allMatches } from "../all-matches.ts";
import type { Article, CitationId, Insight } from "../article.ts";
import { firstAtLeast } from "../first-at-least.ts";
import type { PathSegment } from "../issue.ts";
import { citationId } from "../reading/citations.ts";
import { languageOf, textOf } from "../reading/text-of.ts";
import type { NamedThing } from "../tagging/named-thing.ts";
import type { Span } from "../tagging/span.ts";
import { chineseNames, type ChineseName } from "./chinese-names.ts";
import { multiplesIn, type Multiple } from "./multiples.ts";
import { overlapTest } from "./overlaps.ts";
import { properNames, type ProperName } from "./proper-names.ts";
import { findRegions } from "./regions.ts";
import { statedAmounts, type StatedAmount } from "./stated-amounts.ts";
import { dateKeys, statedDates, type StatedDate } from "./stated-dates.ts";
import { tradeWords } from "./trade-words.ts";
import { wordStems } from "./word-stems.ts";

/** What a statement says that can be looked for in a source. */
export interface Statement {
  readonly text: string;
  readonly language: string;
  readonly path: readonly PathSegment[];
  readonly cited: readonly CitationId[];
  readonly quotes: readonly Span[];
  readonly amounts: readonly StatedAmount[];
  readonly dates: readonly StatedDate[];
  /** Verbs that state a change without a number. */
  readonly multiples: readonly Multiple[];
  readonly things: readonly NamedThing[];
  readonly names: readonly ProperName[];
  /** The names of persons in a Chinese text. */
  readonly persons: readonly ChineseName[];
  /** Its words and names, with their weights. */
  readonly words: ReadonlyMap<string, number>;
  /** Its names, dates and words of the trade, with their weights, to compare it with a source in another language. */
  readonly nameWords: ReadonlyMap<string, number>;
}

/** Finds the terms that a text in a language names. */
type Finder = (text: string, language: string) => readonly NamedThing[];

/** Reads the quotes, figures, dates and names of an insight. */
export function readStatement(
  insight: Insight,
  path: readonly PathSegment[],
  article: Article,
  find: Finder,
): Statement {
  const text = textOf(insight.text);
  const language = languageOf(insight.text, article);
  const dates = statedDates(text);
  const regions = findRegions(text, language);
  const things = [...find(text, language), ...regions].sort(
    (left, right) => left.start - right.start,
  );
  const stated = statedAmounts(text, language).filter((amount) => counts(amount, text));
  const isDate = overlapTest(dates);
  const isInName = overlapTest(notInUnits(things, stated));
  const amounts = stated.filter((amount) => !isDate(amount) && !isInName(amount));
  const isInAmount = overlapTest(amounts);
  const names =
    /\p{Script=Latin}/u.test(text) && !/^(?:zh|ja|ko|de)\b/i.test(language)
      ? properNames(text, [
          ...things.filter((thing) => !regions.includes(thing)),
          ...dates,
          ...amounts,
        ]).filter(
          ({ start, end }) => !regions.some((region) => region.start <= start && end <= region.end),
        )
      : [];
  const persons = /^zh\b/i.test(language) ? chineseNames(text) : [];
  const nameWords = new Map(things.map(({ id }) => [`@${id}`, 3]));
  const words = new Map(nameWords);
  for (const word of tradeWords(text, language)) {
    nameWords.set(word, 1);
    words.set(word, 1);
  }
  for (const date of dates) for (const key of dateKeys(date)) nameWords.set(key, 1);
  const isHan = /^(?:zh|ja)\b/i.test(language);
  for (const stem of wordStems(text)) words.set(stem, isHan ? 0.5 : 1);
  return {
    text,
    language,
    path: [...path, "text"],
    cited: (insight.citations ?? []).map(citationId),
    quotes: quotesIn(text),
    amounts,
    dates,
    multiples: multiplesIn(text).filter((one) => !isInAmount(one)),
    things,
    names,
    persons,
    words,
    nameWords,
  };
}

/** Lists the things that are not what an amount contains: the lithium of `5,000 t LCE` is a part of its unit. */
function notInUnits(
  things: readonly NamedThing[],
  amounts: readonly StatedAmount[],
): readonly NamedThing[] {
  return things.filter((thing) => {
    const after = firstAtLeast(amounts, thing.start, ({ start }) => start);
    const amount = amounts[after - 1];
    return amount === undefined || thing.end > amount.end;
  });
}

/** A number word without a unit, such as "one" or "a hundred", is seldom a figure; "not one" is none. */
function counts({ isWord, dimension, values, start, end }: StatedAmount, text: string): boolean {
  // 一吨也没有: not one tonne.
  if (isWord && text[start] === "一" && /^[也都][没未不]/.test(text.slice(end, end + 2)))
    return false;
  if (dimension !== "number") return true;
  if (isWord) return values[0]! >= 5;
  // Numbers of lists, and numbers in names such as C5+1.
  return (
    !/[\p{L}+]$/u.test(text.slice(Math.max(0, start - 1), start).replace(/\p{Script=Han}/u, "")) &&
    !/^[\p{L}](?<!\p{Script=Han})/u.test(text.slice(end))
  );
}

const inQuotes =
  /“(?<a>[^“”]+)”|"(?<b>[^"]+)"|«(?<c>[^«»]+)»|「(?<d>[^「」]+)」|„(?<e>[^„“”]+)[“”]|『(?<f>[^『』]+)』|(?<!\p{L})‘(?<g>[^‘]+?)’(?!\p{L})/gu;

/** Finds the quotes in a text. One or two words in quotation marks are a term or a title. */
function quotesIn(text: string): Span[] {
  return allMatches(text, inQuotes).flatMap(({ 0: found, index }): Span[] => {
    const words = found.slice(1, -1);
    const han = words.match(/\p{Script=Han}/gu)?.length ?? 0;
    const isLong = han > 0 ? han >= 8 : words.trim().split(/\s+/).length >= 4;
    return isLong ? [{ start: index + 1, end: index + found.length - 1 }] : [];
  });
}
