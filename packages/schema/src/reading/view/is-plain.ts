import type { Article } from "../../article.ts";
import { allInsights } from "../all-insights.ts";

const tags = ["minerals", "places", "organizations", "figures", "attribution"];
/** The other keys of what a `RichViewer` shows. */
const richKeys = ["alternates", "series", "supersedes", "corrections"];
const richSourceKeys = ["headline", "language", "country", "datePublished"];
const richReferenceKeys = ["authors", "language", "locator", "quote", "doi", "archivedUrl"];

/** Languages without spaces between words, which have dates and headlines of their own, and languages with other line heights. */
const richLanguages = /^(?:zh|ja|ko|ar|fa|ur)\b/i;

/** What a date in Han or kana has. */
const hanDate = /[年月]/;

/** True if an article has terms, figures or speakers. */
export function hasTags(article: Article): boolean {
  return hasKey(article, tags) || allInsights(article).some(({ insight }) => hasKey(insight, tags));
}

/**
 * True if an article is shown without a `RichViewer` as with one. False for one with tags, quotes, corrections, links to
 * other versions or details of its sources, and in a language whose lines break by rules of their own.
 */
export function isPlain(article: Article): boolean {
  const { headline, language, source = {}, references = [] } = article;
  return !(
    hasTags(article) ||
    hasKey(article, richKeys) ||
    hasKey(source, richSourceKeys) ||
    references.some((reference) => hasKey(reference, richReferenceKeys)) ||
    richLanguages.test(language) ||
    isObject(headline) ||
    allInsights(article).some(
      ({ insight: { text, citations = [] } }) =>
        typeof text !== "string" || hanDate.test(text) || citations.some(isObject),
    )
  );
}

function hasKey(part: object, keys: readonly string[]): boolean {
  return keys.some((key) => key in part);
}

function isObject(value: unknown): boolean {
  return typeof value === "object";
}
