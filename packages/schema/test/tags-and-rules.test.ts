import fc from "fast-check";
import { expect, test } from "vitest";
import type { Article } from "../src/article.ts";
import { lintArticle } from "../src/lint.ts";
import { proposeTags, tagEdits } from "../src/tagging.ts";
import { applyEdits } from "../src/lint/apply-edits.ts";
import { chineseUnits, englishUnits } from "../src/tagging/figures/measured-units.ts";

/** Lists what the rules find in a brief of one sentence with the tags that are proposed for it. */
function findingsOf(text: string, language: string): string[] {
  const article: Article = {
    schemaVersion: "1.0",
    headline: "A quota",
    language,
    coreInsights: [{ text }],
  };
  const tagged = applyEdits(article, tagEdits(article, proposeTags(article))) as Article;
  return lintArticle(tagged)
    .filter(({ path }) => path.includes("figures"))
    .map(({ code, message }) => `${code}: ${message}`);
}

const digits = fc.oneof(
  fc.integer({ min: 2, max: 999 }).map(String),
  fc.integer({ min: 1000, max: 99_000_000 }).map((number) => number.toLocaleString("en")),
  fc.integer({ min: 1, max: 99_999 }).map((number) => (number / 100).toFixed(2)),
);
const range = fc
  .tuple(fc.integer({ min: 2, max: 99 }), fc.integer({ min: 2, max: 99 }))
  .filter(([low, high]) => low < high);

test("figures that are proposed in English are what the rules expect", () => {
  const numbers = fc.oneof(
    digits,
    fc
      .tuple(range, fc.constantFrom("-", "–", " to "))
      .map(([[low, high], to]) => `${low}${to}${high}`),
  );
  const letters = fc.constantFrom("", "k", "m", "bn", "M", "B", "mln");
  const scales = fc.oneof(letters, fc.constantFrom(" million", " Billion", " crore"));
  const signs = fc.constantFrom("$", "US$", "€", "A$", "RM", "Rs ", "Yn", "₹", "NT$", "USD ");
  const money = fc.constantFrom(" euros", " yuan", " won", " US cents");
  const units = fc.constantFrom(...englishUnits().keys());
  const gaps = fc.constantFrom("", " ", "-");
  const others = "%;pc; percentage points;bp; basis points; years;-month; mines".split(";");
  const amounts = fc.oneof(
    fc.tuple(signs, numbers, scales, fc.constantFrom("", " a tonne", "/kg")),
    fc.tuple(numbers, scales, money, fc.constantFrom("", " a pound", "/lb")),
    fc.tuple(numbers, scales, gaps, units, fc.constantFrom("", " a year", "/y", " per month")),
    fc.tuple(numbers, fc.constantFrom(...others)),
  );
  fc.assert(
    fc.property(amounts, (words) => {
      const text = `The quota is about ${words.join("")} in all`;
      expect({ text, findings: findingsOf(text, "en") }).toEqual({ text, findings: [] });
    }),
    { numRuns: 2000 },
  );
});

test("figures that are proposed in Chinese are what the rules expect", () => {
  const numbers = fc.oneof(
    digits,
    fc
      .tuple(range, fc.constantFrom("-", "—", "至", "~"))
      .map(([[low, high], to]) => `${low}${to}${high}`),
    fc.constantFrom("三", "十二", "三十", "一百二十", "两"),
  );
  const scales = fc.constantFrom("", "万", "亿", "百万", "万亿");
  const each = fc.constantFrom("", "每吨", "每公斤");
  const money = fc.constantFrom("元", "美元", "欧元", "卢比", "美分");
  const signs = fc.constantFrom("US$", "¥", "人民币", "€");
  const units = fc.constantFrom(...chineseUnits().keys());
  const amounts = fc.oneof(
    fc.tuple(each, numbers, scales, money),
    fc.tuple(numbers, scales, money, fc.constantFrom("/吨", "/公斤", "每磅")),
    fc.tuple(signs, numbers, fc.constantFrom("", "M", "bn", "亿")),
    fc.tuple(fc.constantFrom("", "每年"), numbers, scales, units),
    fc.tuple(numbers, scales, units, fc.constantFrom("/年", "/天")),
    fc.tuple(numbers, fc.constantFrom("%", "个百分点", "个基点", "年", "个月", "座", "人")),
  );
  fc.assert(
    fc.property(amounts, (words) => {
      const text = `配额约为${words.join("")}，其余不变`;
      expect({ text, findings: findingsOf(text, "zh") }).toEqual({ text, findings: [] });
    }),
    { numRuns: 2000 },
  );
});
