import { groupBy } from "@mineral-brief/schema/internal";
import type { SerialiseOptions, WritableFormat, Written } from "@mineral-brief/formats";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { locateIssues } from "@mineral-brief/language/check-brief";
import type { Io } from "../io.ts";
import { formatCount } from "../progress-line.ts";
import type { CheckedArticle } from "../checking/checked-file.ts";

/** The result of writing articles as one text. */
export type SerialisedArticles = Written | IssuesByArticle;

/** Articles that are written as one text, and the result. */
export type Batch = SerialisedArticles & { readonly batch: readonly CheckedArticle[] };

/** The issues that keep articles from being written. */
export interface IssuesByArticle {
  readonly ok: false;
  readonly issues: ReadonlyMap<CheckedArticle, readonly Diagnostic[]>;
}

/** What the command line can do for an issue, in addition to a change of the brief. */
const advice: Readonly<Record<string, string>> = {
  "date-without-offset": ", or convert with --time-zone",
};

/** Serialises articles as one text. Locates the issues of the format in the source of each article. */
export function serialiseChecked(
  articles: readonly CheckedArticle[],
  format: WritableFormat,
  options: SerialiseOptions,
): SerialisedArticles {
  const result = format.serialise(
    articles.map(({ article }) => article),
    options,
  );
  if (result.ok) return result;
  const issues = new Map<CheckedArticle, readonly Diagnostic[]>();
  for (const [index, found] of groupBy(result.issues, ({ article }) => article)) {
    const checked = articles[index]!;
    const worded = found.map((issue) => ({
      ...issue,
      message: issue.message + (advice[issue.code] ?? ""),
    }));
    issues.set(checked, locateIssues(worded, checked.document, checked.index));
  }
  return { ok: false, issues };
}

/**
 * Serialises articles as one text, without those that the format cannot write. Returns these as a batch of their own.
 */
export function serialiseTogether(
  articles: readonly CheckedArticle[],
  serialise: (articles: readonly CheckedArticle[]) => SerialisedArticles,
): Batch[] {
  if (articles.length === 0) return [];
  const written = serialise(articles);
  if (written.ok) return [{ batch: articles, ...written }];
  const { issues } = written;
  const refused = articles.filter((article) => issues.has(article));
  const others = articles.filter((article) => !issues.has(article));
  return [{ batch: refused, ...written }, ...serialiseTogether(others, serialise)];
}

/** Serialises each article as a text of its own, and shows the progress. */
export function serialiseEach(
  articles: readonly CheckedArticle[],
  serialise: (articles: readonly CheckedArticle[]) => SerialisedArticles,
  io: Io,
): Batch[] {
  const serialised: Batch[] = [];
  for (const article of articles) {
    const batch = [article];
    serialised.push({ batch, ...serialise(batch) });
    io.progress?.show(
      () =>
        `converted ${formatCount(serialised.length)} of ${formatCount(articles.length)} articles`,
    );
  }
  return serialised;
}

/** Maps each article that is written as a text of its own to that text. */
export function textsByArticle(batches: readonly Batch[]): ReadonlyMap<CheckedArticle, string> {
  return new Map(batches.flatMap((batch) => (batch.ok ? [[batch.batch[0]!, batch.text]] : [])));
}
