import { markup, type Markup } from "@mineral-brief/formats/markup";
import type { SavedSources } from "@mineral-brief/language/saved-sources";
import type { VerifiedArticle } from "@mineral-brief/language/verify-articles";
import { formatPath, type PathSegment } from "@mineral-brief/schema";
import { groupBy } from "@mineral-brief/schema/internal";
import {
  allInsights,
  citationId,
  directionOf,
  languageOf,
  textOf,
  type PlacedInsight,
} from "@mineral-brief/schema/reading";
import type { Check, MissingSource } from "@mineral-brief/schema/verify";
import { referenceName, statementRow, type ReportContext } from "./report-statement.ts";

/** An article of a report, and the file that it is from. */
export interface ReportedArticle {
  readonly name: string;
  readonly verified: VerifiedArticle;
}

/** Writes an article: its sources that are missing, and its statements by group, then the quotes of its references. */
export function articleSection(
  { name, verified }: ReportedArticle,
  index: number,
  saved: SavedSources,
): Markup {
  const { article } = verified.checked;
  const { headline, references = [] } = article;
  const context: ReportContext = {
    article,
    references: new Map(references.map((reference) => [reference.id, reference])),
    saved,
  };
  const checks = groupBy(verified.checks, ({ path }) => formatPath(path));
  const checksAt: ChecksAt = (...path) => checks.get(formatPath(path)) ?? [];
  const missing = verified.matches.missing.map((source) => missingSource(source, context));
  const hasStatements = allInsights(article).length > 0;
  return markup`<article class="verify-brief" aria-labelledby="brief-${index + 1}">
<h2 id="brief-${index + 1}" class="mineral-brief-headline" lang="${languageOf(headline, article)}" dir="${directionOf(headline, article)}">${textOf(headline)}</h2>
<p class="mineral-brief-small verify-file">${name}</p>
${missing.length === 0 ? undefined : markup`<ul class="verify-remarks">${missing}</ul>\n`}${hasStatements ? undefined : markup`<p>This brief has no statement.</p>\n`}${statementSections(checksAt, context)}${quotesOfReferences(checksAt, context)}</article>
`;
}

/** Returns the checks of the text at a path. */
type ChecksAt = (...path: readonly PathSegment[]) => readonly Check[];

/** Writes the core insights, and each group that has insights. */
function statementSections(checksAt: ChecksAt, context: ReportContext): Markup[] {
  const { article } = context;
  const insights = groupBy(allInsights(article), ({ path: [list, group] }) =>
    list === "groups" ? group : undefined,
  );
  const rowsOf = (group: number | undefined): Markup[] =>
    (insights.get(group) ?? []).map((placed) => insightRow(placed, checksAt, context));
  return [
    ...section(undefined, rowsOf(undefined)),
    ...(article.groups ?? []).flatMap(({ title }, group) =>
      section(
        title === undefined
          ? undefined
          : markup`<h3 class="verify-group" lang="${languageOf(title, article)}" dir="${directionOf(title, article)}">${textOf(title)}</h3>\n`,
        rowsOf(group),
      ),
    ),
  ];
}

function insightRow(
  { insight, path }: PlacedInsight,
  checksAt: ChecksAt,
  context: ReportContext,
): Markup {
  const { text, citations = [] } = insight;
  return statementRow(
    {
      text,
      checks: checksAt(...path, "text"),
      quotes: citations.flatMap((_, place) => checksAt(...path, "citations", place, "quote")),
      cited: citations.map(citationId),
    },
    context,
  );
}

/** Writes the quotes of references that were compared. */
function quotesOfReferences(checksAt: ChecksAt, context: ReportContext): Markup[] {
  const rows = (context.article.references ?? []).flatMap(({ id, quote }, place) => {
    const checks = checksAt("references", place, "quote");
    return checks.length === 0 || quote === undefined
      ? []
      : [statementRow({ text: quote, checks, quotes: [], cited: [id] }, context)];
  });
  return section(markup`<h3 class="verify-group">Quotes of the references</h3>\n`, rows);
}

/** Writes a section; none without rows. */
function section(heading: Markup | undefined, rows: readonly Markup[]): Markup[] {
  if (rows.length === 0) return [];
  return [
    markup`<section class="verify-section">
${heading}${rows}</section>
`,
  ];
}

/** Says that a reference has no source, and which files may be that source. */
function missingSource({ id, nearest, candidates }: MissingSource, context: ReportContext): Markup {
  const [kind, files] =
    candidates.length > 0
      ? ["Several have its title:", candidates.slice(0, 10)]
      : ["The most similar one is", nearest === undefined ? [] : [nearest]];
  const names = files.map(
    ({ name: file }, place) => markup`${place === 0 ? "" : ", "}<code>${file}</code>`,
  );
  const hint = names.length === 0 ? undefined : markup` ${kind} ${names}.`;
  return markup`<li>No source is saved for ${referenceName(id, context)}.${hint}</li>`;
}
