import { describeFigure } from "@mineral-brief/language/describe-proposal";
import type { Article, Figure, Relation } from "@mineral-brief/schema";
import {
  allInsights,
  figuresOf,
  mineralsOf,
  placesOf,
  relationsOf,
} from "@mineral-brief/schema/reading";
import type { DataTable } from "../worker-methods.ts";

/** Lists what a program finds in a brief: its terms, figures and relations. Tables without rows are omitted. */
export function describeData(article: Article | undefined): DataTable[] {
  if (article === undefined) return [];
  const insights = allInsights(article);
  const cited = insights.filter(({ insight }) => (insight.citations ?? []).length > 0).length;
  const terms = [
    ["Minerals", mineralsOf(article).map(({ id }) => id)],
    ["Places", placesOf(article).map(({ id }) => id)],
    ["Organisations", (article.organizations ?? []).map(({ id }) => id)],
  ] as const;
  const tables: DataTable[] = [
    {
      title: "Contents",
      rows: [
        ["Statements", `${insights.length}, of which ${cited} with a citation`],
        ["Sources", String(article.references?.length ?? 0)],
        ...terms
          .filter(([, ids]) => ids.length > 0)
          .map(([title, ids]) => [title, ids.join(", ")] as const),
      ],
    },
    { title: "Figures", rows: figuresOf(article).map(({ value }) => figureRow(value)) },
    { title: "Relations", rows: relationsOf(article).map(({ value }) => relationRow(value)) },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
}

function figureRow(figure: Figure): readonly [string, string] {
  return [figure.text, describeFigure(figure)];
}

function relationRow({ type, from, to = [], status }: Relation): readonly [string, string] {
  const ends = [from.join(", "), to.join(", ")].filter((part) => part !== "").join(" → ");
  return [type, [ends, status].filter((part) => part !== undefined).join(", ")];
}
