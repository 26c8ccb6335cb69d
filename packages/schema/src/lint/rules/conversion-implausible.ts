import type { Rule } from "../rule.ts";
import { amountsIn, type Amount } from "../../amounts/amounts-in.ts";
import { quote } from "../../quote.ts";
import { hasClass } from "../lint-context.ts";

/** Approximate US dollars per unit in 2025. Only tenfold differences matter. */
const dollars: Readonly<Record<string, number>> = {
  USD: 1,
  EUR: 1.13,
  GBP: 1.32,
  CHF: 1.2,
  AUD: 0.65,
  CAD: 0.72,
  NZD: 0.6,
  SGD: 0.77,
  HKD: 0.128,
  CNY: 0.14,
  JPY: 0.0067,
  RUB: 0.012,
  KZT: 0.0019,
  INR: 0.0117,
};

/** Less than ten, because exchange rates vary. */
const farApart = 7;

/** In UTF-16 code units; the words of `opening` fit. */
const widestGap = 40;

const numberInBrackets = /[(（][^()（）\d]{0,16}\d/;
const opening =
  /^\s*[(（]\s*(?:about|around|approximately|some|roughly|nearly|or|equal to|约|即|合|折合|折合约|约合|相当于|около|примерно|environ|soit|unos|≈|~)?\s*$/i;
const closing = /^\s*[)）]/;

export const conversionImplausible: Rule = {
  code: "conversion-implausible",
  summary: "An amount and its conversion differ by a factor of about ten or more.",
  severity: "warning",
  check(context, report) {
    if (!hasClass(context, "parenthesis")) return;
    for (const { text } of context.insights) {
      const { words, path } = text;
      if (!hasClass(text, "parenthesis") || !numberInBrackets.test(words)) continue;
      const amounts = amountsIn(words);
      for (let index = 1; index < amounts.length; index++) {
        const [stated, converted] = [amounts[index - 1]!, amounts[index]!];
        if (
          converted.start - stated.end > widestGap ||
          !opening.test(words.slice(stated.end, converted.start)) ||
          !closing.test(words.slice(converted.end))
        )
          continue;
        const times = timesApart(stated, converted);
        if (times !== undefined && times >= farApart)
          report({
            path,
            words: words.slice(stated.start, converted.end),
            message: `${quote(stated.words)} and ${quote(converted.words)} are about ${Number(times.toPrecision(2))} times apart; check the zeros and the scale of both (million or billion, 万 or 亿)`,
          });
      }
    }
  },
};

/** Returns undefined unless the two are amounts in different currencies or in different units of weight. */
function timesApart(one: Amount, other: Amount): number | undefined {
  const [first, second] = [sizesOf(one), sizesOf(other)];
  if (first === undefined || second === undefined || first.kind !== second.kind) return undefined;
  if (one.currency === other.currency && one.weight === other.weight) return undefined;
  const ratios = first.sizes.flatMap((size) =>
    second.sizes.map((against) => Math.max(size / against, against / size)),
  );
  const least = Math.min(...ratios);
  return Number.isFinite(least) ? least : undefined;
}

function sizesOf(amount: Amount): { kind: "money" | "weight"; sizes: number[] } | undefined {
  const { currency, weight, numbers, scale } = amount;
  const rate = currency === undefined ? weight : dollars[currency];
  if (rate === undefined) return undefined;
  return {
    kind: currency === undefined ? "weight" : "money",
    sizes: numbers.map((number) => number * scale * rate),
  };
}
