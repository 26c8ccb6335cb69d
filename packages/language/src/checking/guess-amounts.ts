import type { Figure, Issue } from "@mineral-brief/schema";
import { codesFor, valueAt } from "@mineral-brief/schema/internal";
import type { Edit } from "@mineral-brief/schema/lint";
import { wordsOf } from "../article-data.ts";
import { suggest, type Guess } from "./guess.ts";
import { languageTag } from "./language-tag.ts";

type FindFigures = (typeof import("@mineral-brief/schema/tagging"))["findFigures"];

/**
 * Reads an amount in words, such as `8.5bn USD`, `over 45kt` or `85 亿美元`, with its unit and its qualifier where the figure has
 * none.
 */
export async function amountOf(
  value: string,
  path: Issue["path"],
  data: unknown,
): Promise<Guess[]> {
  const { findFigures } = await import("@mineral-brief/schema/tagging");
  const owner = path.slice(0, -1);
  const figure = valueAt(data, owner) as Readonly<Record<string, unknown>>;
  // A number without a unit, such as `40,000`, is read as in the words of its figure: `$40,000/t`.
  const { text } = figure;
  const isInText = typeof text === "string" && isAmountOf(text, value);
  const words = withKindOfPounds(inEnglish(isInText ? text : value, data), figure);
  const [found] = languagesOf(words).flatMap((language) =>
    findFigures(words, language).filter(
      ({ end, start }) => isInText || (start === 0 && end === words.length),
    ),
  );
  if (found?.figure.value === undefined || isUnclear(isInText ? text : value, data)) return [];
  const { unit, currency } = found.figure;
  const stated = { unit, currency };
  // A figure that states another unit contradicts the amount, and a person has to decide.
  const contradicts = ([key, one]: [string, unknown]): boolean =>
    figure[key] !== undefined && figure[key] !== one && figure[key] !== currency;
  if (Object.entries(stated).some(contradicts)) return [];
  // Without a text, the figure would lose the words of the amount.
  const insight = wordsOf(valueAt(data, path.slice(0, -3))).join(" ");
  const ownText = text === undefined ? amountIn(insight, value, found.figure, findFigures) : text;
  if (ownText === undefined) return [];
  // The words of the text around the amount stay there. Those of the value would be lost.
  const qualifier = found.figure.text.includes(inEnglish(value, data))
    ? undefined
    : found.figure.qualifier;
  const more = Object.entries({ text: ownText, ...stated, qualifier })
    .filter(([key, one]) => one !== undefined && figure[key] === undefined)
    .map(([key, one]): Edit => ({ path: [...owner, key], value: one }));
  return [{ value: found.figure.value, more, isSafe: false }];
}

/** English reads the number of 不到5% too, but not its qualifier. */
function languagesOf(words: string): readonly string[] {
  return /\p{Script=Han}/u.test(words) ? ["zh", "en"] : ["en", "zh"];
}

/** Writes what the pounds of an amount are, if its figure states it: a mass or British money. */
function withKindOfPounds(
  words: string,
  { unit, currency }: Readonly<Record<string, unknown>>,
): string {
  if (unit === "lb") return words.replace(/\bpounds?$/, "lb");
  return currency === "GBP" ? words.replace(/\bpounds?$/, "pounds sterling") : words;
}

/** Returns an amount in the words that an insight has for it: `45 kt` for `45kt`. Undefined if it has none, or several. */
function amountIn(
  insight: string,
  written: string,
  { value, unit, currency }: Figure,
  findFigures: FindFigures,
): string | undefined {
  const at = insight.indexOf(written);
  const isPart =
    /[\d.,]$/.test(insight.slice(0, at)) || /^\d/.test(insight.slice(at + written.length));
  if (at !== -1 && !isPart) return written;
  const same = ["en", "zh"].flatMap((language) =>
    findFigures(insight, language).filter(
      ({ figure }) =>
        figure.value === value && figure.unit === unit && figure.currency === currency,
    ),
  );
  const [words, ...others] = new Set(same.map(({ figure }) => figure.text));
  return others.length === 0 ? words : undefined;
}

/**
 * Reads a sign, a word or a code for a currency: `€`, `RMB`, `aud`. The text of the figure decides only which currency a sign or
 * word of several is: `$` beside `A$8`.
 */
export async function currencyOf(
  value: string,
  path: Issue["path"],
  data: unknown,
): Promise<Guess[]> {
  const code = value.toUpperCase();
  if (codesFor("currency").includes(code)) return suggest(code);
  const { findFigures } = await import("@mineral-brief/schema/tagging");
  const { text } = valueAt(data, path.slice(0, -1)) as { readonly text?: unknown };
  const shown = ofSeveralCurrencies.test(value) && typeof text === "string" ? [text] : [];
  const found = [...shown, `${value}1`, `1 ${value}`].flatMap((amount) =>
    findFigures(amount, "en").flatMap(({ figure }) => figure.currency ?? []),
  );
  return suggest(found[0]);
}

const ofSeveralCurrencies = /^(?:\$|dollars?|£|pounds?|[¥￥元])$/iu;

/** `12,5 Mt` and `€3,2 Mrd`, but not `18,125 t`, which may be a thousand times as much. */
const decimalComma = /^(\P{N}*\d{1,3}(?:[ \u00A0\u202F]\d{3})*),(\d{1,2})(?=\P{N}*$)/u;

/** Writes an amount with a decimal comma, and the scale after it, as in English. Not in an English or Chinese article, where it is a mistake. */
function inEnglish(words: string, data: unknown): string {
  if (isReadLanguage(data) || !decimalComma.test(words)) return words;
  return words
    .replace(decimalComma, "$1.$2")
    .replace(/(?<!\p{L})(?:Mrd\.?|Milliarden?|milliards?|млрд\.?)(?!\p{L})/u, "billion")
    .replace(/(?<!\p{L})(?:Mio\.?|Millionen?|millions?|millones|млн\.?)(?!\p{L})/u, "million");
}

/** True if `20.000` or `18,125` may be another number than in English and Chinese, because the article is in another language. */
function isUnclear(words: string, data: unknown): boolean {
  return /\d[.,]\d/.test(words) && !isReadLanguage(data) && !decimalComma.test(words);
}

/** True for an article in a language whose numbers are read as they are. */
function isReadLanguage(data: unknown): boolean {
  const { language } = data as { readonly language?: unknown };
  const tag = typeof language === "string" ? languageTag(language) : undefined;
  return /^(?:en|zh)(?:-|$)/.test(tag ?? "");
}

/** True if a text states the same amount with its unit: `$33 billion` for `33 billion`, `$40,000/t` for `40,000`. */
function isAmountOf(text: string, value: string): boolean {
  if (numberWithoutUnit.test(value)) return hasNumber(text, value);
  const [before, after, ...others] = text.split(value);
  return after !== undefined && others.length === 0 && !/[\d.,]/.test(before + after);
}

/** `40,000` or `40 000`. */
const numberWithoutUnit = /^\d{1,3}(?:[ ,\u00A0\u202F]\d{3})+$/;

/** True if a text has this number and no other. */
function hasNumber(text: string, number: string): boolean {
  const plain = (written: string): string => written.replace(/[ ,\u00A0\u202F]/g, "");
  const [first, ...others] = text.match(/\d(?:[\d.,]|[ \u00A0\u202F](?=\d{3}(?!\d)))*/g) ?? [];
  return first !== undefined && plain(first) === plain(number) && others.length === 0;
}
