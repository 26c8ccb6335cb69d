import {
  pastedPages,
  savedPages,
  type ExpectedArticle,
  type ExpectedPage,
  type PastedPage,
} from "@mineral-brief/fixtures/pasted-pages";
import type { Article, Group, Insight, Text } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import { describe, expect, test } from "vitest";
import { detectLanguage } from "./detect-language.ts";
import type { Diagnostic, ParseResult, ReadableFormat } from "./format.ts";
import { html } from "./html.ts";
import { isSavedPage } from "./html/is-saved-page.ts";
import { needsLanguageDetector, text } from "./text.ts";
import { webPage } from "./web-page.ts";

function parse(
  format: ReadableFormat,
  source: string,
  options: ExpectedPage["options"],
): ParseResult {
  const detector = format === webPage || needsLanguageDetector(source) ? { detectLanguage } : {};
  return format.parse(source, undefined, { ...options, ...detector });
}

const pages: readonly (readonly [string, PastedPage, ReadableFormat])[] = [
  ...pastedPages.map((page) => [page.name, page, text] as const),
  ...savedPages.map(
    (page) => [page.name, page, isSavedPage(page.source) ? webPage : html] as const,
  ),
];

describe.each(pages)("the page %s", (_, { source, expected }, format) => {
  const { documents, diagnostics } = parse(format, source, expected.options);
  const articles = documents.map(({ data }) => data as Article);

  test("is read as expected", () => {
    const wanted = expectedArticles(expected, articles.length);
    const compared = expected.anyCount === true ? articles.slice(0, 1) : articles;
    expect(compared.map((article, index) => partsOf(article, wanted[index] ?? {}))).toEqual(
      wanted.map(statedParts),
    );
    expect(wanted.flatMap((article, index) => wrongLanguages(articles[index]!, article))).toEqual(
      [],
    );
  });

  test("gets the expected reports", () => {
    const { notKept = [], reported = [], notReported = [] } = expected;
    const silent = notKept.filter(
      (words) => !codesAt(diagnostics, source, words).some((code) => keptNowhere.has(code)),
    );
    expect(silent).toEqual([]);
    for (const { code, at, to } of reported)
      expect(
        at === undefined
          ? diagnostics.map((found) => found.code)
          : codesAt(diagnostics, source, at, to),
      ).toContain(code);
    const codes = diagnostics.map(({ code }) => code);
    for (const code of notReported) expect(codes).not.toContain(code);
    for (const code of ["headline-missing", "source-missing", "date-missing"])
      expect(codes.filter((found) => found === code).length).toBeLessThanOrEqual(articles.length);
  });
});

const keptNowhere: ReadonlySet<string> = new Set(["text-not-kept", "interface-residue"]);

/** The articles to compare: without the optional ones if there are fewer. */
function expectedArticles(
  { articles, anyCount }: ExpectedPage,
  count: number,
): readonly ExpectedArticle[] {
  if (anyCount === true) return articles.slice(0, 1);
  return articles.length === count
    ? articles
    : articles.filter(({ optional }) => optional !== true);
}

type Parts = Pick<
  ExpectedArticle,
  "headline" | "source" | "published" | "topic" | "lead" | "groups"
>;
const keys = ["headline", "source", "published", "topic", "lead", "groups"] as const;

function statedParts(article: ExpectedArticle): Partial<Parts> {
  return Object.fromEntries(keys.filter((key) => key in article).map((key) => [key, article[key]]));
}

/** The parts of an article that the expected one states. */
function partsOf(article: Article, expected: ExpectedArticle): Partial<Parts> {
  const parts: Parts = {
    headline: wordsOf(article.headline),
    source: wordsOf(article.source?.name),
    published: toTheMinute(article.datePublished),
    topic: wordsOf(article.topics?.[0]),
    lead: (article.coreInsights ?? []).map(writeInsight),
    groups: (article.groups ?? []).map(({ title, insights }: Group) => ({
      title: wordsOf(title),
      insights: insights.map(writeInsight),
    })),
  };
  return Object.fromEntries(keys.filter((key) => key in expected).map((key) => [key, parts[key]]));
}

/** The languages of an article that are not the expected ones. */
function wrongLanguages(
  { language, source }: Article,
  { language: expected = language, sourceLanguages }: ExpectedArticle,
): (string | null)[] {
  const ofSource = languageOf(source?.name);
  return [
    ...(language === expected || language.startsWith(`${expected}-`) ? [] : [language]),
    ...((sourceLanguages?.includes(ofSource) ?? true) ? [] : [ofSource]),
  ];
}

function wordsOf(words: Text | undefined): string | null {
  return words === undefined ? null : textOf(words);
}

function languageOf(words: Text | undefined): string | null {
  return typeof words === "object" ? words.lang : null;
}

function writeInsight({ text: words, citations = [] }: Insight): string {
  const marks = citations
    .map((citation) => {
      const locator = typeof citation === "object" ? `, ${citation.locator}` : "";
      return `[${citationId(citation)}${locator}]`;
    })
    .join("");
  return marks === "" ? textOf(words) : `${textOf(words)} ${marks}`;
}

function toTheMinute(date: string | undefined): string | null {
  return date?.replace(/(T[0-9]{2}:[0-9]{2}):[0-9.]+/, "$1") ?? null;
}

/** The codes of the diagnostics that touch a text, or the text from `at` to the end of `to`. */
function codesAt(
  diagnostics: readonly Diagnostic[],
  source: string,
  at: string,
  to: string = at,
): string[] {
  const start = source.indexOf(at);
  const end = source.indexOf(to, start) + to.length;
  expect(start).not.toBe(-1);
  return diagnostics
    .filter(
      ({ range }) =>
        range.start.offset < end && Math.max(range.end.offset, range.start.offset + 1) > start,
    )
    .map(({ code }) => code);
}
