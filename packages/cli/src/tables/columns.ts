import type { Article, DeepReadonly, Figure, Insight, Relation, Text } from "@mineral-brief/schema";
import {
  allInsights,
  citationId,
  languageOf,
  mineralsOf,
  organizationOf,
  placesOf,
  publicationDateOf,
  retractedIds,
  retractionDateOf,
  termId,
  textOf,
} from "@mineral-brief/schema/reading";
import { mineralById, placeById, relationTypeById } from "@mineral-brief/schema/vocabulary";
import { entryIdOf } from "@mineral-brief/formats/atom";

/** The types of columns, as DuckDB and other SQL engines name them. */
export type ColumnType = "VARCHAR" | "VARCHAR[]" | "DOUBLE" | "INTEGER" | "BOOLEAN";

/** A column: its type, and its value in a row. Undefined becomes null, and a missing list becomes empty. */
export type Columns<Item> = Readonly<
  Record<string, readonly [type: ColumnType, valueOf: (item: Item) => unknown]>
>;

/** A table of briefs. Its columns are always there, in this order. */
export interface Table<Item> {
  readonly columns: Columns<Item>;
  /** Lists the items that become rows. */
  readonly items: (article: Article) => readonly Item[];
}

/** An insight, with its place in the brief. */
interface PlacedInsight {
  readonly article: Article;
  readonly insight: DeepReadonly<Insight>;
  /** The id of the insight, or its place: `core/1`, `group-2/3`. */
  readonly key: string;
  readonly group: Text | undefined;
  /** Counts from 1 in reading order. */
  readonly position: number;
  /** Whether a correction retracts the insight, or the complete brief. */
  readonly isRetracted: boolean;
}

interface Stated<Value> extends PlacedInsight {
  readonly value: DeepReadonly<Value>;
  /** Counts from 1 in the insight. */
  readonly number: number;
}

function insightsOf(article: Article): PlacedInsight[] {
  const retracted = retractedIds(article);
  return allInsights(article).map(({ insight, path }, index) => {
    const [list, group] = path;
    const place = Number(path.at(-1)) + 1;
    const isCore = list === "coreInsights";
    return {
      article,
      insight,
      key: insight.id ?? (isCore ? `core/${place}` : `group-${Number(group) + 1}/${place}`),
      group: isCore ? undefined : article.groups![Number(group)]!.title,
      position: index + 1,
      isRetracted: isRetracted(article) || (insight.id !== undefined && retracted.has(insight.id)),
    };
  });
}

function statedIn<Value>(
  article: Article,
  valuesOf: (insight: DeepReadonly<Insight>) => readonly DeepReadonly<Value>[] | undefined,
): Stated<Value>[] {
  return insightsOf(article).flatMap((placed) =>
    (valuesOf(placed.insight) ?? []).map((value, index) => ({
      ...placed,
      value,
      number: index + 1,
    })),
  );
}

const briefKey = (article: Article): string => article.id ?? entryIdOf(article);
const words = (text: DeepReadonly<Text> | undefined): string | undefined =>
  text === undefined ? undefined : textOf(text as Text);
const language = (text: DeepReadonly<Text> | undefined, article: Article): string | undefined =>
  text === undefined ? undefined : languageOf(text as Text, article);
/** How exact a date is stated: `year`, `month`, `day`, `time`, or `range` for two dates. */
const precision = (date: string | undefined): string | undefined => {
  if (date === undefined) return undefined;
  if (date.includes("/")) return "range";
  return (
    ["year", "month", "day", "time"][[4, 7, 10].findIndex((length) => date.length <= length)] ??
    "time"
  );
};

/** The minerals of a statement, or else those of its insight. */
function mineralsOfStatement(
  own: readonly string[],
  { minerals = [] }: DeepReadonly<Insight>,
): { readonly ids: readonly string[]; readonly isInherited: boolean } {
  if (own.length > 0) return { ids: own, isInherited: false };
  return { ids: minerals.map((term) => termId(term)), isInherited: minerals.length > 0 };
}

/** Sorts ids by what they name: minerals, countries and other places, and the rest. */
function sortIds(
  ids: readonly string[],
  article: Article,
): Record<"minerals" | "places" | "others", string[]> {
  const declared = (terms: readonly { readonly id: string }[], id: string): boolean =>
    terms.some((term) => term.id === id);
  const sorted = { minerals: [] as string[], places: [] as string[], others: [] as string[] };
  for (const id of ids) {
    const kind =
      organizationOf(article, id) !== undefined
        ? "others"
        : declared(mineralsOf(article), id) || mineralById(id) !== undefined
          ? "minerals"
          : declared(placesOf(article), id) || placeById(id) !== undefined
            ? "places"
            : "others";
    sorted[kind].push(id);
  }
  return sorted;
}

/** Whether a correction retracts the complete brief. */
const isRetracted = (article: Article): boolean => retractionDateOf(article) !== undefined;

const briefs: Columns<Article> = {
  brief: ["VARCHAR", briefKey],
  id: ["VARCHAR", ({ id }) => id],
  url: ["VARCHAR", ({ url }) => url],
  headline: ["VARCHAR", ({ headline }) => words(headline)],
  headline_language: ["VARCHAR", (article) => language(article.headline, article)],
  language: ["VARCHAR", (article) => article.language],
  date: ["VARCHAR", publicationDateOf],
  date_precision: ["VARCHAR", (article) => precision(publicationDateOf(article))],
  date_modified: ["VARCHAR", ({ dateModified }) => dateModified],
  time_zone: ["VARCHAR", ({ timeZone }) => timeZone],
  source: ["VARCHAR", ({ source }) => words(source?.name)],
  source_url: ["VARCHAR", ({ source }) => source?.url],
  source_country: ["VARCHAR", ({ source }) => source?.country],
  topics: ["VARCHAR[]", ({ topics }) => topics?.map(words)],
  authors: ["VARCHAR[]", ({ authors }) => authors?.map(({ name }) => words(name))],
  minerals: ["VARCHAR[]", (article) => mineralsOf(article).map(({ id }) => id)],
  places: ["VARCHAR[]", (article) => placesOf(article).map(({ id }) => id)],
  organizations: ["VARCHAR[]", ({ organizations }) => organizations?.map(({ id }) => id)],
  series: ["VARCHAR", ({ series }) => series?.id],
  supersedes: ["VARCHAR", ({ supersedes }) => supersedes],
  retracted: ["BOOLEAN", isRetracted],
  disclosure: ["VARCHAR", ({ provenance }) => provenance?.disclosure],
  license: ["VARCHAR", ({ rights }) => rights?.license],
  insights: ["INTEGER", (article) => allInsights(article).length],
  references: ["INTEGER", ({ references }) => references?.length ?? 0],
};

const inInsight: Columns<PlacedInsight> = {
  brief: ["VARCHAR", ({ article }) => briefKey(article)],
  insight: ["VARCHAR", ({ key }) => key],
};

const insights: Columns<PlacedInsight> = {
  ...inInsight,
  position: ["INTEGER", ({ position }) => position],
  group_title: ["VARCHAR", ({ group }) => words(group)],
  text: ["VARCHAR", ({ insight }) => words(insight.text)],
  text_language: ["VARCHAR", ({ insight, article }) => language(insight.text, article)],
  kind: ["VARCHAR", ({ insight }) => insight.kind],
  retracted: ["BOOLEAN", (placed) => placed.isRetracted],
  date: ["VARCHAR", ({ insight }) => insight.date],
  date_precision: ["VARCHAR", ({ insight }) => precision(insight.date)],
  attribution: [
    "VARCHAR",
    ({ insight: { attribution } }) => attribution?.organization ?? words(attribution?.name),
  ],
  attribution_name: [
    "VARCHAR",
    ({ insight: { attribution: { name, organization } = {} }, article }) =>
      words(name ?? (organization && organizationOf(article, organization)?.name)),
  ],
  citations: [
    "VARCHAR[]",
    ({ insight }) => insight.citations?.map((one) => String(citationId(one))),
  ],
  minerals: ["VARCHAR[]", ({ insight }) => insight.minerals?.map((term) => termId(term))],
  places: ["VARCHAR[]", ({ insight }) => insight.places?.map((term) => termId(term))],
  organizations: ["VARCHAR[]", ({ insight }) => insight.organizations],
  stages: ["VARCHAR[]", ({ insight }) => insight.stages],
};

const relationMinerals = ({ value, insight }: Stated<Relation>) =>
  mineralsOfStatement(value.minerals ?? [], insight);

const inStatement: Columns<Stated<unknown>> = {
  ...inInsight,
  number: ["INTEGER", ({ number }) => number],
  retracted: ["BOOLEAN", (stated) => stated.isRetracted],
};

const relations: Columns<Stated<Relation>> = {
  ...inStatement,
  type: ["VARCHAR", ({ value }) => value.type],
  type_group: ["VARCHAR", ({ value }) => relationTypeById(value.type)?.group],
  from_ids: ["VARCHAR[]", ({ value }) => value.from],
  to_ids: ["VARCHAR[]", ({ value }) => value.to],
  minerals: ["VARCHAR[]", (stated) => relationMinerals(stated).ids],
  minerals_inherited: ["BOOLEAN", (stated) => relationMinerals(stated).isInherited],
  stage: ["VARCHAR", ({ value }) => value.stage],
  status: ["VARCHAR", ({ value }) => value.status],
  date: ["VARCHAR", ({ value: { date, announced, effective } }) => date ?? announced ?? effective],
  announced: ["VARCHAR", ({ value }) => value.announced],
  effective: ["VARCHAR", ({ value }) => value.effective],
  until: ["VARCHAR", ({ value }) => value.until],
  figure: ["VARCHAR", ({ value }) => value.figure],
  note: ["VARCHAR", ({ value }) => words(value.note)],
};

const figureIds = ({ value, article }: Stated<Figure>) => sortIds(value.about ?? [], article);
const figureMinerals = (stated: Stated<Figure>) =>
  mineralsOfStatement(figureIds(stated).minerals, stated.insight);

const figures: Columns<Stated<Figure>> = {
  ...inStatement,
  text: ["VARCHAR", ({ value }) => value.text],
  kind: ["VARCHAR", ({ value }) => value.kind],
  value: ["DOUBLE", ({ value }) => value.value],
  min: ["DOUBLE", ({ value }) => value.min],
  max: ["DOUBLE", ({ value }) => value.max],
  unit: ["VARCHAR", ({ value }) => value.unit],
  currency: ["VARCHAR", ({ value }) => value.currency],
  qualifier: ["VARCHAR", ({ value }) => value.qualifier],
  measure: ["VARCHAR", ({ value }) => words(value.measure)],
  basis: ["VARCHAR", ({ value }) => words(value.basis)],
  previous_value: ["DOUBLE", ({ value }) => value.previous?.value],
  previous_period: ["VARCHAR", ({ value }) => value.previous?.period],
  period: ["VARCHAR", ({ value }) => value.period],
  places: ["VARCHAR[]", (stated) => figureIds(stated).places],
  minerals: ["VARCHAR[]", (stated) => figureMinerals(stated).ids],
  minerals_inherited: ["BOOLEAN", (stated) => figureMinerals(stated).isInherited],
  others: ["VARCHAR[]", (stated) => figureIds(stated).others],
  stages: ["VARCHAR[]", ({ insight }) => insight.stages],
};

interface CitedReference {
  readonly article: Article;
  readonly reference: NonNullable<Article["references"]>[number];
}

const references: Columns<CitedReference> = {
  brief: ["VARCHAR", ({ article }) => briefKey(article)],
  reference: ["VARCHAR", ({ reference }) => String(reference.id)],
  kind: ["VARCHAR", ({ reference }) => reference.kind],
  title: ["VARCHAR", ({ reference }) => words(reference.title)],
  title_language: ["VARCHAR", ({ reference, article }) => language(reference.title, article)],
  publisher: ["VARCHAR", ({ reference }) => words(reference.publisher)],
  authors: ["VARCHAR[]", ({ reference }) => reference.authors?.map(({ name }) => words(name))],
  url: ["VARCHAR", ({ reference }) => reference.url],
  doi: ["VARCHAR", ({ reference }) => reference.doi],
  archived_url: ["VARCHAR", ({ reference }) => reference.archivedUrl],
  date: ["VARCHAR", ({ reference }) => reference.datePublished],
  date_precision: ["VARCHAR", ({ reference }) => precision(reference.datePublished)],
  language: ["VARCHAR", ({ reference }) => reference.language],
  locator: ["VARCHAR", ({ reference }) => reference.locator],
  quote: ["VARCHAR", ({ reference }) => words(reference.quote)],
};

interface MadeCorrection {
  readonly article: Article;
  readonly correction: NonNullable<Article["corrections"]>[number];
  /** Counts from 1 in the brief. */
  readonly number: number;
}

const corrections: Columns<MadeCorrection> = {
  brief: ["VARCHAR", ({ article }) => briefKey(article)],
  number: ["INTEGER", ({ number }) => number],
  insight: ["VARCHAR", ({ correction }) => correction.insight],
  date: ["VARCHAR", ({ correction }) => correction.date],
  date_precision: ["VARCHAR", ({ correction }) => precision(correction.date)],
  kind: ["VARCHAR", ({ correction }) => correction.kind],
  text: ["VARCHAR", ({ correction }) => words(correction.text)],
  text_language: ["VARCHAR", ({ correction, article }) => language(correction.text, article)],
};

function table<Item>(columns: Columns<Item>, items: Table<Item>["items"]): Table<never> {
  return { columns, items } as unknown as Table<never>;
}

/** The tables by name. See docs/guides/questions.md. */
export const tables: Readonly<Record<string, Table<never>>> = {
  briefs: table(briefs, (article) => [article]),
  insights: table(insights, insightsOf),
  relations: table(relations, (article) =>
    statedIn<Relation>(article, ({ relations: list }) => list),
  ),
  figures: table(figures, (article) => statedIn<Figure>(article, ({ figures: list }) => list)),
  references: table(references, (article) =>
    (article.references ?? []).map((reference) => ({ article, reference })),
  ),
  corrections: table(corrections, (article) =>
    (article.corrections ?? []).map((correction, index) => ({
      article,
      correction,
      number: index + 1,
    })),
  ),
};

/** Writes the rows of an article in one table, as NDJSON. */
export function rowsOf(article: Article, { columns, items }: Table<never>): string {
  return items(article)
    .map((item) => {
      const cells = Object.entries(columns).map(([name, [type, valueOf]]) => [
        name,
        valueOf(item) ?? (type.endsWith("[]") ? [] : null),
      ]);
      return `${JSON.stringify(Object.fromEntries(cells))}\n`;
    })
    .join("");
}

/** Writes the SQL that reads the tables with their types, for DuckDB. */
export function loadScript(): string {
  return Object.entries(tables)
    .map(([name, { columns }]) => {
      const types = Object.entries(columns).map(([column, [type]]) => `"${column}": '${type}'`);
      return `create or replace view "${name}" as select * from read_json('${name}.ndjson', format = 'newline_delimited', columns = {${types.join(", ")}});\n`;
    })
    .join("");
}
