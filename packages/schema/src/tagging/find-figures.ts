import type { Figure } from "../article.ts";
import { vocabularyLanguage } from "../reading/vocabulary-language.ts";
import type { Amount, AmountContext, FigureReader } from "./figures/amount.ts";
import { chineseFigures } from "./figures/chinese-figures.ts";
import { englishFigures } from "./figures/english-figures.ts";
import { withMeaningOfPounds } from "./figures/pounds.ts";
import { figureOf, unitOf } from "./figures/figure-of.ts";
import { isOfNextParty } from "./figures/is-of-next-party.ts";
import { sameInPercent } from "./figures/same-in-percent.ts";
import { simplifiedCharacters } from "./simplified-characters.ts";
import { mergeApart } from "./merge-apart.ts";
import type { Span } from "./span.ts";

/** A figure and the range of its words. */
export interface FoundFigure extends Span {
  readonly figure: Figure;
}

const readers: ReadonlyMap<string, FigureReader> = new Map([
  ["en", englishFigures],
  ["zh", chineseFigures],
  ["zh-Hant", chineseFigures],
]);

/**
 * Finds the figures in a text in a language (a BCP 47 tag), in order: shares, money, masses, prices, changes, counts and
 * durations.
 *
 * Supports English and Chinese; returns an empty list for other languages. Dates, years, ordinals and numbers
 * in names are not figures, nor is an amount that the text denies: "not 5%". Takes linear time.
 */
export function findFigures(text: string, language: string): FoundFigure[] {
  const reader = readers.get(vocabularyLanguage(language));
  if (reader === undefined) return [];
  if (reader !== chineseFigures) return readFigures(text, reader);
  const simplified = simplifiedCharacters(text);
  const found = readFigures(simplified, reader);
  return simplified === text ? found : found.map((one) => asTraditional(one, text));
}

/** Yuan is the name of several currencies in traditional Chinese: of China, Taiwan, Hong Kong and Macao. */
const yuanAlone = /元/;
const otherMoney = /人民|[美歐欧澳加日韓韩港新台臺幣币$]/;

function asTraditional({ figure, start, end }: FoundFigure, text: string): FoundFigure {
  const words = text.slice(start, end);
  const { currency, ...rest } = figure;
  const isUnclear = currency === "CNY" && yuanAlone.test(words) && !otherMoney.test(words);
  return { figure: { ...(isUnclear ? rest : figure), text: words }, start, end };
}

function readFigures(text: string, { amounts, growths, context }: FigureReader): FoundFigure[] {
  let deniedEnd = -1;
  let last: ReadAmount | undefined;
  const found = [growths(text), ...amounts(text)].reduce(mergeApart);
  return withMeaningOfPounds(withCurrencyOfCents(found, text), text).flatMap((amount) => {
    const { start, end, measure } = amount;
    if (measure.kind === "bare") return [];
    const own = context(text, amount);
    const around = listed(own, amount, last, text);
    last = { ...amount, context: around, isListed: around.change !== own.change };
    if (around.isDenied || (deniedEnd >= 0 && alsoDenied.test(text.slice(deniedEnd, start)))) {
      deniedEnd = end;
      return [];
    }
    const figure = figureOf(text.slice(start, end), amount, around);
    return figure === undefined || own.isOfRatio === true ? [] : [{ figure, start, end }];
  });
}

const cents = / cents\b/;
const currenciesWithCents = ["USD", "EUR", "AUD", "CAD", "NZD", "HKD", "SGD", "ZAR"];

/** Completes cents with the currency of the other amounts of the text, if they all have the same: "$12 million, or 10 cents a share". */
function withCurrencyOfCents(amounts: readonly Amount[], text: string): readonly Amount[] {
  const isOfCents = ({ start, end, measure }: Amount): boolean =>
    measure.kind === "money" &&
    measure.currency === undefined &&
    cents.test(text.slice(start, end));
  if (!amounts.some(isOfCents)) return amounts;
  const stated = new Set(
    amounts.flatMap((amount) =>
      amount.measure.kind === "money" && !isOfCents(amount) ? [amount.measure.currency] : [],
    ),
  );
  const [currency] = stated;
  if (stated.size !== 1 || !currenciesWithCents.includes(currency ?? "")) return amounts;
  return amounts.map((amount) =>
    isOfCents(amount) && amount.measure.kind === "money"
      ? { ...amount, measure: { ...amount.measure, currency } }
      : amount,
  );
}

/** An amount whose context is read. */
interface ReadAmount extends Amount {
  readonly context: AmountContext;
  /** Whether the change is that of the amount before it. */
  readonly isListed: boolean;
}

/** Rates that are listed together mean the same: "rose 40% and 75%", 分别上涨40%和75%. So do the amounts of two times. */
function listed(
  context: AmountContext,
  { start, end, measure }: Amount,
  last: ReadAmount | undefined,
  text: string,
): AmountContext {
  if (last === undefined || context.change !== 0 || context.role !== undefined) return context;
  const between = text.slice(last.end, start);
  const textAfter = text.slice(end, end + 24);
  if (measure.kind === "percent" && sameInPercent.test(between) && listEnd.test(textAfter)) {
    if (last.measure.kind !== "percent" && last.context.change !== 0)
      return { ...context, change: last.context.change };
    // "Fell to $10 from $12, or 17%".
    if (ofMove.test(text.slice(Math.max(0, last.start - 6), last.start)))
      return { ...context, isUnclear: true };
  }
  const mayBeChange = last.context.change !== 0 || last.context.isUnclear === true;
  if (!mayBeChange && last.context.role === undefined) return context;
  if (measure.kind !== last.measure.kind || unitOf(measure).unit !== unitOf(last.measure).unit)
    return context;
  const isListed =
    (measure.kind === "percent" && listSign.test(between) && listEnd.test(textAfter)) ||
    (last.isListed && lastSign.test(between) && !textAfter.startsWith(" of ")) ||
    (parallelEnd.test(between) &&
      parallels.some(([sign, after]) => sign.test(between) && after.test(textAfter))) ||
    isOfNextParty(last.context, between, textAfter);
  if (isListed) return { ...context, change: last.context.change, role: last.context.role };
  const isUnclear =
    measure.kind === "percent" &&
    mayBeChange &&
    subject.test(between) &&
    !verb.test(between) &&
    clauseEnd.test(textAfter);
  return isUnclear ? { ...context, isUnclear } : context;
}

const listSign = /^(?:,? and |, |[和及与、]|以及)$/;
/** The sign before the last item of a list: "cuts of 5%, 7% and 9% follow". */
const lastSign = /^,? and $/;
const ofMove = /\b(?:to|from) $/;
/** The subject of a clause without a verb: "exports rose 5%, imports 3%". */
const subject = /^(?:[,;]|,? (?:and|while|but)) (?:the )?(?:\p{L}[\p{L}'\u2019-]* ){1,3}$/u;
/** The words of a clause that has a verb, or of another amount than its subject. */
const verb =
  /\b(?:ha(?:s|ve|d)|is|was|were|are|be|holds?|held|makes?|made|owns?|owned|takes?|took|accounts?|leav(?:es?|ing)|left|supplie[sd]|suppl(?:y|ying)|for|of|to|at|from|by|than|with|about|some|over|under)\b/i;
const clauseEnd = /^(?:[.;:,)]|$|,? (?:and|while|but)\b)/;
/** Another noun begins a clause of its own: "fell 5% and 60% of it was exported", 下降5%，60%来自刚果. */
const listEnd =
  /^(?:,? respectively\b| (?:in|last|this|over|since|year)\b|[.;:)。；：）]|[,，]|$|(?:,? and |, |[和及与、]|以及)\d)/;

const inTime =
  " in (?:the )?(?:(?:first|second|third|fourth|last|next|same) |[HQ][1-4]\\b|(?:19|20)\\d\\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\b)";

/** The last word of each text between two amounts below. Looking for it first is much faster. */
const parallelEnd = /(?:,| and| but|\bof|\bby|\bfrom) $/;
/** What is between two amounts and after the second one, if both say the same of two times or two parties. */
const parallels: readonly (readonly [between: RegExp, after: RegExp])[] = [
  // "A cut of 160 t in 2025 and 200 t in 2026", "a rise of 5% in May, 7% in June".
  [new RegExp(`^${inTime}[^,;.%$]{0,25}(?:,|,? and) (?:of |by )?$`), new RegExp(`^${inTime}`)],
  // "Up 51% year on year and 21% from the second quarter".
  [
    /^ (?:year[ -](?:on|over)[ -]year|(?:from|on) [^,;.%$]{2,25}),? and $/,
    /^ (?:quarter|month|week)[ -](?:on|over)[ -]|^ (?:from|on) (?:the |a )?(?:[a-z]+ )?(?:quarter|year|month|week|day)\b/,
  ],
  // "6.6% for most producers but 712% for two of them".
  [/^ for [^,;.%$]{2,40},? (?:and|but) $/, /^ for\b/],
  // "Growth of 0.2%, down from 0.8%".
  [/^, (?:up|down) from $/, /^/],
];

/** The words between two amounts that a text denies: "not 5% or 6%", 不是5%或6%. */
const alsoDenied = /^(?: or (?:even )?| nor |或者?)$/;
