import type { Article } from "../../article.ts";
import { insightsOf } from "../insights-of.ts";
import { textOf } from "../text-of.ts";

const tags = ["minerals", "places", "organizations", "figures", "attribution"];
/** The other keys of the data of an insight. */
const dataKeys = ["relations", "stages", "date"];
/** The other keys of what a `RichViewer` shows. */
const richKeys = ["alternates", "series", "supersedes", "corrections"];
const richSourceKeys = ["headline", "language", "country", "datePublished"];
const richReferenceKeys = ["authors", "language", "locator", "quote", "doi", "archivedUrl"];

/** Languages whose lines break between characters, and languages with letters that need higher lines. */
const richLanguages = /^(?:zh|ja|ko|ar|fa|ur)\b/i;

/** What a date in Han or kana has. */
const hanDate = /[年月]/;

/** True if an article has terms, figures or speakers. */
export function hasTags(article: Article): boolean {
  return hasKey(article, tags) || insightsOf(article).some((insight) => hasKey(insight, tags));
}

/**
 * True if an article is shown without a `RichViewer` as with one. False for one with tags, data, quotes, corrections, links
 * to other versions or details of its sources, and in a language with rules for its lines.
 */
export function isPlain(article: Article): boolean {
  const { language, source = {}, references = [] } = article;
  return !(
    hasTags(article) ||
    hasKey(article, richKeys) ||
    hasKey(source, richSourceKeys) ||
    references.some((reference) => hasKey(reference, richReferenceKeys)) ||
    richLanguages.test(language) ||
    insightsOf(article).some(
      (insight) =>
        hasKey(insight, dataKeys) ||
        hanDate.test(textOf(insight.text)) ||
        (insight.citations ?? []).some((one) => typeof one === "object"),
    )
  );
}

function hasKey(part: object, keys: readonly string[]): boolean {
  return keys.some((key) => key in part);
}
