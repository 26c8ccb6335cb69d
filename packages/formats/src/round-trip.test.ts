import type { Article } from "@mineral-brief/schema";
import { arbitraryArticle, validArticles, runs } from "@mineral-brief/fixtures";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allFormats } from "./all-formats.ts";
import type { AlwaysWritableFormat, Format, ReadableFormat } from "./format.ts";
import { text as textFormat } from "./text.ts";

const lossless = allFormats.filter(
  (format: Format): format is ReadableFormat & AlwaysWritableFormat =>
    format.parse !== undefined && format.name !== "text",
);

/** Text that is hard to keep: very long, or not valid in UTF-8. */
const surrogate = fc.constantFrom("\uD800", "\uDBFF", "\uDC00", "\uDFFF");
const withSurrogates = fc
  .array(fc.oneof(surrogate, fc.constantFrom("a", " ", "\n", "[1]", "\u{1F600}", ": ", "#")), {
    minLength: 1,
    maxLength: 8,
  })
  .map((pieces) => pieces.join(""));
const long = fc
  .tuple(
    fc.constantFrom(
      "word ",
      "\u94A8",
      "\u{1F600}",
      "[1]",
      "a\n",
      " \n",
      "\\",
      '"',
      "<",
      "#",
      "- ",
      "`",
    ),
    fc.constantFrom(1, 7, 100),
  )
  .map(([piece, times]) => `${piece.repeat(times)}x`)
  .map((pattern) => pattern.repeat(Math.ceil(100_000 / pattern.length)));

/** An article with a text in every field that allows one. */
function articleOf(words: string): Article {
  return {
    schemaVersion: "1.0",
    headline: { value: words, lang: "zh" },
    language: "en",
    source: { name: words },
    topics: [words],
    coreInsights: [{ text: words, citations: [1] }],
    groups: [{ title: words, insights: [{ text: words, extensions: { "org.example": words } }] }],
    references: [{ id: 1, title: words, quote: words }],
    extensions: { "org.example": { [words.slice(0, 50)]: [words] } },
  };
}

/** A title or publisher that ends in a date, as many references do. A line of Markdown may also end in the date of the work. */
const dated = fc
  .tuple(
    fc.constantFrom("Fastmarkets", "ТАСС", "海关总署", "وكالة الأنباء", "[a](b)", ""),
    fc.constantFrom(
      ", D November 2026",
      ", D Nov 2026",
      ", November D, 2026",
      ", November 2026",
      ", D. November 2026",
      ", D novembre 2026",
      ", D de noviembre de 2026",
      ", D ноября 2026",
      ", D ноября 2026 г.",
      "، D نوفمبر 2026",
      "，2026年11月D日",
      "、2026年11月D日",
      "（2026年11月D日）",
      " (D November 2026)",
      "; November 2026.",
      "\nNovember 2026",
      ", 2026-11",
      ", 2026",
    ),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([name, date, day]) => name + date.replace("D", String(day)));

/** Articles of which some references have such a title or publisher. */
const articles = fc
  .tuple(
    arbitraryArticle,
    fc.array(
      fc.record(
        { title: dated, publisher: dated, datePublished: fc.constant(undefined) },
        { requiredKeys: [] },
      ),
      { maxLength: 4 },
    ),
  )
  .map(([generated, endings]): Article => {
    const article = generated as Article;
    const references = article.references?.map((reference, index) => {
      const { datePublished, ...rest } = reference;
      const ending = endings[index] ?? {};
      const { title, publisher } = ending;
      return {
        ...rest,
        ...(title !== undefined && { title }),
        ...(publisher !== undefined && { publisher }),
        ...(datePublished !== undefined && !("datePublished" in ending) && { datePublished }),
      };
    });
    return { ...article, ...(references && { references }) };
  });

const numRuns = runs;

describe.each(lossless.map((format) => [format.name, format] as const))(
  "%s",
  (_, { parse, serialise }) => {
    test.each(Object.entries(validArticles))(
      "returns %s, and writes the same text again",
      (_name, article) => {
        const { text, losses } = serialise([article]);
        const { documents, diagnostics } = parse(text);
        expect(diagnostics).toEqual([]);
        expect(losses).toEqual([]);
        expect(documents.map(({ data }) => data)).toEqual([article]);
        expect(serialise([documents[0]!.data as typeof article]).text).toBe(text);
      },
    );

    test("returns any article, and writes the same text again", () => {
      fc.assert(
        fc.property(articles, (article) => {
          const { text } = serialise([article]);
          const { documents, diagnostics } = parse(text);
          expect(diagnostics).toEqual([]);
          expect(documents.map(({ data }) => data)).toEqual([article]);
          expect(serialise([documents[0]!.data as typeof article]).text).toBe(text);
        }),
        { numRuns },
      );
    }, 600_000);

    test("returns several articles in order", () => {
      fc.assert(
        fc.property(fc.array(articles, { minLength: 2, maxLength: 3 }), (several) => {
          const { documents, diagnostics } = parse(serialise(several).text);
          expect(diagnostics).toEqual([]);
          expect(documents.map(({ data }) => data)).toEqual(several);
        }),
        { numRuns: numRuns / 10 },
      );
    }, 600_000);

    test.each([
      ["texts of 100,000 characters", long, 10],
      ["half characters, which JSON may hold", withSurrogates, numRuns / 5],
    ])(
      "returns %s",
      (_name, texts, runs) => {
        fc.assert(
          fc.property(texts, (words) => {
            const article = articleOf(words);
            const { text } = serialise([article]);
            // A file is UTF-8.
            const { documents, diagnostics } = parse(Buffer.from(text).toString());
            expect(diagnostics).toEqual([]);
            expect(documents.map(({ data }) => data)).toEqual([article]);
          }),
          { numRuns: runs },
        );
      },
      600_000,
    );
  },
);

const withNul: Article = {
  schemaVersion: "1.0",
  headline: "Tungsten \0quotas",
  language: "en",
  coreInsights: [{ text: "Quotas\0 fell.", citations: [{ id: 1, quote: "\0" }] }],
  references: [{ id: 1, title: "\0Notice" }],
};

// A file with U+0000 is not read as a text.
test.each(lossless)("$name keeps U+0000 without writing it", ({ parse, serialise }) => {
  const { text, losses } = serialise([withNul]);
  expect(text).not.toContain("\0");
  expect(parse(text).documents.map(({ data }) => data)).toEqual([withNul]);
  expect(losses).toEqual([]);
});

test("text reports the loss of U+0000, and does not write it", () => {
  const { text, losses } = textFormat.serialise([withNul]);
  expect(text).not.toContain("\0");
  expect(losses.map(({ field }) => field)).toEqual(
    expect.arrayContaining(["headline", "coreInsights[].text", "references[].title"]),
  );
});
