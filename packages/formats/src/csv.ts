import type { Article, Figure, Group, Insight } from "@mineral-brief/schema";
import {
  citationId,
  languageOf,
  publicationDateOf,
  retractedIds,
  retractionDateOf,
  termId,
  textOf,
} from "@mineral-brief/schema/reading";
import { csvRow } from "./exports/csv-row.ts";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { below, findUncarried, type Kept } from "./losses.ts";
import { requireArticles } from "./require-articles.ts";

/** CSV (RFC 4180): a header, then one row per insight. See https://www.rfc-editor.org/rfc/rfc4180 and docs/formats/csv.md. */
export const csv: AlwaysWritableFormat = {
  ...exportTraits.csv,
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    const rows = articles.flatMap(rowsOf);
    const text = [header, ...rows].map(csvRow).join("");
    return { ok: true, text, losses: findUncarried(articles, { fields, keeps }) };
  },
};

/** UTF-8 cannot write half of a surrogate pair. See https://www.rfc-editor.org/rfc/rfc3629#section-3. */
const keeps =
  () =>
  (value: unknown): Kept =>
    typeof value === "string" && /\p{Surrogate}/u.test(value) ? "part" : "all";

/** A column: its name, the value of its cell, and the fields of an article that the cell holds. */
interface Column<Row> {
  readonly name: string;
  /** Undefined is an empty cell. */
  readonly cell: (row: Row) => string | undefined;
  /** `headline.lang`, or `text` for the text of an insight. */
  readonly fields: readonly string[];
}

const articleColumns: readonly Column<Article>[] = [
  { name: "article_id", cell: ({ id }) => id, fields: ["id"] },
  { name: "headline", cell: ({ headline }) => textOf(headline), fields: ["headline"] },
  {
    name: "headline_language",
    cell: (article) => languageOf(article.headline, article),
    fields: ["headline.lang"],
  },
  { name: "language", cell: ({ language }) => language, fields: ["language"] },
  { name: "url", cell: ({ url }) => url, fields: ["url"] },
  {
    name: "source",
    cell: ({ source }) => source && textOf(source.name),
    fields: ["source.name"],
  },
  { name: "source_url", cell: ({ source }) => source?.url, fields: ["source.url"] },
  {
    name: "source_date_published",
    cell: ({ source }) => source?.datePublished,
    fields: ["source.datePublished"],
  },
  { name: "date_published", cell: publicationDateOf, fields: ["datePublished"] },
];

interface GroupRow {
  readonly group: Group;
  /** From 1. */
  readonly number: number;
}

const groupColumns: readonly Column<GroupRow>[] = [
  { name: "group_number", cell: ({ number }) => String(number), fields: [] },
  { name: "group_id", cell: ({ group }) => group.id, fields: ["groups[].id"] },
  {
    name: "group_title",
    cell: ({ group: { title } }) => title && textOf(title),
    fields: ["groups[].title"],
  },
];

interface InsightRow {
  readonly insight: Insight;
  readonly article: Article;
  /** In its section, from 1. */
  readonly position: number;
}

/** Their fields start at the insight: `kind` is `coreInsights[].kind` and `groups[].insights[].kind`. */
const insightColumns: readonly Column<InsightRow>[] = [
  { name: "position", cell: ({ position }) => String(position), fields: [] },
  { name: "insight_id", cell: ({ insight }) => insight.id, fields: ["id"] },
  { name: "kind", cell: ({ insight }) => insight.kind, fields: ["kind"] },
  { name: "retracted", cell: retracted, fields: [] },
  { name: "date", cell: ({ insight }) => insight.date, fields: ["date"] },
  {
    name: "attribution",
    cell: ({ insight: { attribution: { name, organization } = {} } }) =>
      [name && textOf(name), organization].filter((part) => part !== undefined).join("; "),
    fields: ["attribution.name", "attribution.organization"],
  },
  { name: "text", cell: ({ insight }) => textOf(insight.text), fields: ["text"] },
  {
    name: "text_language",
    cell: ({ insight, article }) => languageOf(insight.text, article),
    fields: ["text.lang"],
  },
  {
    name: "citations",
    cell: ({ insight }) => insight.citations?.map(citationId).join(" "),
    fields: ["citations[]", "citations[].id"],
  },
  {
    name: "minerals",
    cell: ({ insight }) => insight.minerals?.map(termId).join(" "),
    fields: ["minerals[]", "minerals[].id"],
  },
  {
    name: "places",
    cell: ({ insight }) => insight.places?.map(termId).join(" "),
    fields: ["places[]", "places[].id"],
  },
  {
    name: "organizations",
    cell: ({ insight }) => insight.organizations?.join(" "),
    fields: ["organizations[]"],
  },
  { name: "stages", cell: ({ insight }) => insight.stages?.join(" "), fields: ["stages[]"] },
  {
    name: "figures",
    cell: ({ insight }) => insight.figures?.map(figureWords).join("; "),
    fields: ["figures[].text", "figures[].qualifier"],
  },
];

/** Whether a correction withdraws the insight, or the complete article. */
function retracted({ insight: { id }, article }: InsightRow): "true" | "false" {
  const isRetracted =
    retractionDateOf(article) !== undefined || (id !== undefined && retractedIds(article).has(id));
  return isRetracted ? "true" : "false";
}

/** Writes the words of a figure with its qualifier, as a cell has no sentence around them: `$900 million (up-to)`. */
function figureWords({ text, qualifier }: Figure): string {
  return qualifier === undefined ? text : `${text} (${qualifier})`;
}

const header = [
  ...namesOf(articleColumns),
  "section",
  ...namesOf(groupColumns),
  ...namesOf(insightColumns),
];

/** The fields that the rows hold. */
const fields = [
  ...articleColumns.flatMap((column) => column.fields),
  ...groupColumns.flatMap((column) => column.fields),
  ...["coreInsights[]", "groups[].insights[]"].flatMap((insight) =>
    insightColumns.flatMap((column) => below(insight, ...column.fields)),
  ),
];

function namesOf(columns: readonly { readonly name: string }[]): string[] {
  return columns.map(({ name }) => name);
}

function cells<Row>(columns: readonly Column<Row>[], row: Row): string[] {
  return columns.map(({ cell }) => cell(row) ?? "");
}

function emptyCells(columns: readonly unknown[]): string[] {
  return columns.map(() => "");
}

interface Section {
  readonly cells: readonly string[];
  readonly insights: readonly Insight[];
}

/** An article without sections has one, and a section without insights has one row. */
function sectionsOf({ coreInsights = [], groups = [] }: Article): Section[] {
  const core =
    coreInsights.length > 0
      ? [{ cells: ["core-insights", ...emptyCells(groupColumns)], insights: coreInsights }]
      : [];
  const grouped = groups.map((group, index) => ({
    cells: ["group", ...cells(groupColumns, { group, number: index + 1 })],
    insights: group.insights,
  }));
  const sections = [...core, ...grouped];
  return sections.length > 0
    ? sections
    : [{ cells: ["", ...emptyCells(groupColumns)], insights: [] }];
}

function rowsOf(article: Article): string[][] {
  const own = cells(articleColumns, article);
  return sectionsOf(article).flatMap((section) => {
    const start = [...own, ...section.cells];
    if (section.insights.length === 0) return [[...start, ...emptyCells(insightColumns)]];
    return section.insights.map((insight, index) => [
      ...start,
      ...cells(insightColumns, { insight, article, position: index + 1 }),
    ]);
  });
}
