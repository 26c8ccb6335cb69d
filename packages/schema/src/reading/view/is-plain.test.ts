import { arbitraryArticle, runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { Article, Insight, Reference } from "../../article.ts";
import { whenShape } from "../when-shape.ts";
import { en } from "../labels/en.ts";
import { plainEn } from "../labels/plain-en.ts";
import { hasTags, isPlain } from "./is-plain.ts";
import { PlainWording } from "./plain-wording.ts";
import { viewArticle } from "./view-article.ts";
import { viewArticleWith } from "./view-article-with.ts";

const article = (parts: Partial<Article>): Article => ({
  schemaVersion: "1.0",
  headline: "Tungsten",
  language: "en",
  ...parts,
});
const withInsight = (parts: Partial<Insight>): Article =>
  article({ groups: [{ insights: [{ text: "Cove bids.", ...parts }] }] });
const withReference = (parts: Partial<Reference>): Article =>
  article({ references: [{ id: 1, title: "Yearbook", ...parts }] });

it.each<[string, Article]>([
  ["a headline alone", article({})],
  ["byline and topics", article({ source: { name: "Daily" }, topics: ["Trade"] })],
  ["a disclosure", article({ provenance: { disclosure: "ai-assisted" } })],
  ["a claim with citations", withInsight({ kind: "claim", citations: [1, "a"] })],
  ["an emoji in its headline", article({ headline: "Tungsten 📈" })],
  ["a headline in another language", article({ headline: { value: "Wolfram", lang: "de" } })],
  ["a dated reference", withReference({ kind: "report", datePublished: "2025-10-23" })],
])("an article with %s is plain", (_, value) => {
  expect(isPlain(value)).toBe(true);
});

it.each<[string, Article, boolean]>([
  ["a mineral", article({ minerals: ["tungsten"] }), true],
  ["a long mark of a citation", withInsight({ citations: ["reuters-2025-10-23"] }), false],
  ["a speaker", withInsight({ attribution: { name: "Cove" } }), true],
  ["corrections", article({ corrections: [{ date: "2025-10-23", text: "Changed." }] }), false],
  ["an earlier brief", article({ supersedes: "a" }), false],
  ["the title of its source", article({ source: { name: "Daily", headline: "Ore" } }), false],
  ["another language", article({ language: "de" }), false],
  ["dates of another form", article({ language: "en-GB" }), false],
  ["rights", article({ rights: { license: "CC-BY-4.0" } }), false],
  ["its tools", article({ provenance: { disclosure: "none", tools: [{ name: "A" }] } }), false],
  ["a date in Han", withInsight({ text: "2023年7月" }), false],
  ["a Chinese headline", article({ headline: { value: "钨", lang: "zh" } }), false],
  ["a rare ideograph in its headline", article({ headline: "𠀀𠀀 tungsten" }), false],
  ["rare kana in its headline", article({ headline: "𚿰𚿰 tungsten" }), false],
  ["a Korean title", article({ groups: [{ title: "텅스텐", insights: [] }] }), false],
  ["a dated insight", withInsight({ date: "2025-10" }), false],
  ["a relation", withInsight({ relations: [{ type: "supplies", from: ["cove"] }] }), false],
  ["a place in a source", withInsight({ citations: [{ id: 1, locator: "p. 2" }] }), false],
  ["a reference of one month", withReference({ datePublished: "2025-10" }), false],
  ["the authors of a reference", withReference({ authors: [{ name: "A" }] }), false],
])("an article with %s is not plain", (_, value, isTagged) => {
  expect([isPlain(value), hasTags(value)]).toEqual([false, isTagged]);
});

const rich = new Set(
  "minerals places organizations figures attribution relations stages alternates series supersedes corrections source country authors locator quote doi archivedUrl rights tools reviewedBy generatedAt responsibleParty digitalSourceType".split(
    " ",
  ),
);

/** An article that has lost most of what makes it rich. */
const barer = arbitraryArticle.map(
  (value) =>
    ({
      ...(JSON.parse(JSON.stringify(value), (key, item: unknown) =>
        rich.has(key) ||
        (key === "language" && item !== undefined) ||
        (key === "datePublished" && !whenShape.test(String(item)))
          ? undefined
          : Object.hasOwn(Object(item) as object, "lang")
            ? (item as { readonly value: string }).value
            : item,
      ) as Article),
      language: "en",
    }) as Article,
);

test("a plain article has the same view without what a rich one needs, and with its labels alone", () => {
  let plain = 0;
  fc.assert(
    fc.property(barer, (value) => {
      if (!isPlain(value)) return;
      plain++;
      const wording = new PlainWording(value, { labelsFor: () => plainEn });
      expect(viewArticleWith(wording, undefined)).toEqual(
        viewArticle(value, { labelsFor: () => en }),
      );
    }),
    { numRuns: runs },
  );
  // Plain articles must be frequent, or the test compares nothing.
  expect(plain).toBeGreaterThan(runs / 10);
}, 600_000);
