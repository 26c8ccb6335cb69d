import type { Article } from "../../article.ts";
import type { DeepReadonly } from "../../deep-readonly.ts";
import { whenShape } from "../when-shape.ts";
import { insightsOf } from "../insights-of.ts";
import { textOf } from "../text-of.ts";

const tags = ["minerals", "places", "organizations", "figures", "attribution"];
/** The other keys of the data of an insight. */
const dataKeys = ["relations", "stages", "date"];
/** The other keys of what a `RichViewer` shows. */
const richKeys = ["alternates", "series", "supersedes", "corrections", "rights"];
const richSourceKeys = ["headline", "language", "country", "datePublished"];
const richReferenceKeys = ["authors", "language", "locator", "quote", "doi", "archivedUrl"];

/** The language of the labels and dates of a plain brief. */
const plainLanguage = "en";

/** The length of the longest mark of a citation that is a chip on one line. A phone has no room for a longer one, which has other styles. */
export const longestChip = 12;

/**
 * Han, kana and hangul, which have rules for the lines of headlines, and dates that do not break. Characters above U+FFFF
 * count by their first unit.
 */
const eastAsian = /[\u2E80-\u9FFF\uAC00-\uD7AF\uD82B\uD82C\uD840-\uDBFF\uF900-\uFAFF\uFF66-\uFF9F]/;

/** True if an article has terms, figures or speakers. */
export function hasTags(article: DeepReadonly<Article>): boolean {
  return hasKey(article, tags) || insightsOf(article).some((insight) => hasKey(insight, tags));
}

/**
 * Tests whether an article looks the same with and without a `RichViewer`, except that a line may break between a number and
 * its unit.
 *
 * False if it is not in English or has texts in Han, kana or hangul. False if it has tags, data, quotes, corrections, links
 * to other versions, long marks of citations, or details of its sources, its making or its rights, or a reference without
 * the day of its publication.
 */
export function isPlain(article: DeepReadonly<Article>): boolean {
  const { language, source = {}, references = [], provenance = {} } = article;
  return !(
    hasTags(article) ||
    hasKey(article, richKeys) ||
    hasKey(source, richSourceKeys) ||
    references.some(
      (reference) => hasKey(reference, richReferenceKeys) || isPeriod(reference.datePublished),
    ) ||
    language !== plainLanguage ||
    eastAsian.test(textOf(article.headline)) ||
    (article.groups ?? []).some(({ title = "" }) => eastAsian.test(textOf(title))) ||
    Object.keys(provenance).some((key) => key !== "disclosure") ||
    insightsOf(article).some(
      (insight) =>
        hasKey(insight, dataKeys) ||
        eastAsian.test(textOf(insight.text)) ||
        (insight.citations ?? []).some(
          (one) => typeof one === "object" || String(one).length > longestChip,
        ),
    )
  );
}

/** A month, a year, or two dates: only a `RichViewer` has words for them. */
function isPeriod(date: string | undefined): boolean {
  return date !== undefined && !whenShape.test(date);
}

function hasKey(part: object, keys: readonly string[]): boolean {
  return keys.some((key) => key in part);
}
