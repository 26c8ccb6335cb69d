import type { Article, Insight } from "@mineral-brief/schema";
import { languageOf, publicationDateOf, termId, textOf } from "@mineral-brief/schema/reading";
import { csvRow } from "./exports/csv-row.ts";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { findUncarried, type Kept } from "./losses.ts";

/** CSV (RFC 4180): a header, then one row per insight. See https://www.rfc-editor.org/rfc/rfc4180 and docs/formats/csv.md. */
export const csv: AlwaysWritableFormat = {
  ...exportTraits.csv,
  serialise(articles) {
    const rows = articles.flatMap((article) => {
      const own = articleCells(article);
      return sectionsOf(article).flatMap((section) =>
        section.insights.map((insight, index) => [
          ...own,
          ...section.cells,
          ...(insight === undefined ? noInsight : insightCells(insight, index + 1, article)),
        ]),
      );
    });
    const text = [header, ...rows].map(csvRow).join("");
    return { ok: true, text, losses: findUncarried(articles, { fields, keeps }) };
  },
};

/** UTF-8 cannot write half of a surrogate pair. See https://www.rfc-editor.org/rfc/rfc3629#section-3. */
const keeps =
  () =>
  (value: unknown): Kept =>
    typeof value === "string" && /\p{Surrogate}/u.test(value) ? "part" : "all";

const articleColumns = [
  "article_id",
  "headline",
  "headline_language",
  "language",
  "url",
  "source",
  "source_url",
  "source_date_published",
  "date_published",
];
const sectionColumns = ["section", "group_number", "group_id", "group_title"];
const insightColumns = [
  "position",
  "insight_id",
  "kind",
  "text",
  "text_language",
  "citations",
  "minerals",
  "places",
  "organizations",
  "stages",
  "figures",
];
const header = [...articleColumns, ...sectionColumns, ...insightColumns];
const noInsight = insightColumns.map(() => "");

function articleCells(article: Article): string[] {
  const { id = "", headline, language, url = "", source } = article;
  return [
    id,
    textOf(headline),
    languageOf(headline, article),
    language,
    url,
    source === undefined ? "" : textOf(source.name),
    source?.url ?? "",
    source?.datePublished ?? "",
    publicationDateOf(article) ?? "",
  ];
}

interface Section {
  readonly cells: readonly string[];
  /** Undefined is the row of a section or article without insights. */
  readonly insights: readonly (Insight | undefined)[];
}

function sectionsOf({ coreInsights = [], groups = [] }: Article): Section[] {
  const core = { cells: ["core-insights", "", "", ""], insights: coreInsights };
  const grouped = groups.map(({ id = "", title, insights }, index) => ({
    cells: ["group", String(index + 1), id, title === undefined ? "" : textOf(title)],
    insights: insights.length === 0 ? [undefined] : insights,
  }));
  const sections = [core, ...grouped];
  return sections.some(({ insights }) => insights.length > 0)
    ? sections
    : [{ cells: sectionColumns.map(() => ""), insights: [undefined] }];
}

function insightCells(insight: Insight, position: number, article: Article): string[] {
  const { id = "", kind = "", text, citations = [], minerals = [], places = [] } = insight;
  const { organizations = [], stages = [], figures = [] } = insight;
  return [
    String(position),
    id,
    kind,
    textOf(text),
    languageOf(text, article),
    citations.join(" "),
    minerals.map(termId).join(" "),
    places.map(termId).join(" "),
    organizations.join(" "),
    stages.join(" "),
    figures.map((figure) => figure.text).join("; "),
  ];
}

/** The fields that the rows carry. */
const fields = [
  "id",
  "headline",
  "headline.lang",
  "language",
  "url",
  "source.name",
  "source.url",
  "source.datePublished",
  "datePublished",
  "groups[].id",
  "groups[].title",
  ...["coreInsights[]", "groups[].insights[]"].flatMap((insight) =>
    [
      "id",
      "kind",
      "text",
      "text.lang",
      "citations[]",
      "minerals[]",
      "minerals[].id",
      "places[]",
      "places[].id",
      "organizations[]",
      "stages[]",
      "figures[].text",
    ].map((field) => `${insight}.${field}`),
  ),
];
