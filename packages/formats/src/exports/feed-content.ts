import type { Article, Figure } from "@mineral-brief/schema";
import {
  allInsights,
  articleView,
  dataView,
  partNames,
  textOf,
  viewCaps,
  type NameOf,
  type PartName,
} from "@mineral-brief/schema/reading";
import { nameOf as vocabularyName } from "@mineral-brief/schema/vocabulary";
import { articleMarkup } from "../html/article-markup.ts";
import type { Carrier } from "../losses.ts";
import { isHtmlText } from "../markup.ts";

/** A feed reader shows the title of the entry, so the content has no headline. It has no place for key figures. */
const hidden: readonly PartName[] = ["headline", "key-figures"];
const show = new Set(partNames.filter((name) => !hidden.includes(name)));

/** Writes the content of a feed entry: the HTML of the fragment without what feed readers remove. */
export function feedContent(article: Article, nameOf: NameOf = vocabularyName): string {
  const options = { nameOf, show };
  const view = articleView(article, options);
  return articleMarkup(view, dataView(article, options), { headingLevel: 1, open: "all" }).text;
}

/** What `feedContent` carries of an article. */
export const feedContentCarrier: Carrier = {
  fields: [
    "language",
    "timeZone",
    "datePublished",
    "dateModified",
    ...below("alternates[]", "language", "url", "relation"),
    "supersedes",
    ...texts("series.name", "topics[]", "source.name", "source.headline"),
    ...below("source", "url", "language", "country", "datePublished"),
    ...agents("authors[]", "provenance.reviewedBy[]", "provenance.responsibleParty"),
    ...insights("coreInsights[]", "groups[].insights[]"),
    ...texts(
      "groups[].title",
      "references[].title",
      "references[].publisher",
      "references[].quote",
    ),
    ...below("references[]", "id", "kind", "url", "doi", "archivedUrl", "datePublished"),
    ...below("references[]", "language", "locator"),
    ...agents("references[].authors[]"),
    ...terms("minerals[]", "places[]"),
    ...texts("organizations[].name"),
    ...below("organizations[]", "kind", "country", "url", "sameAs[]"),
    ...below("provenance", "disclosure", "generatedAt", "digitalSourceType"),
    ...below("provenance.tools[]", "name", "version", "task"),
    ...texts("corrections[].text"),
    ...below("corrections[]", "date", "kind", "insight"),
    ...below("rights", "license", "copyrightNotice", "credit", "usageTerms"),
  ],
  keeps(article) {
    const json = JSON.stringify(article);
    const textCap = json.length > viewCaps.characters ? viewCaps.shortText : viewCaps.text;
    return (value, field, holder) => {
      if (conditionOf(field)?.({ value, holder: holder as Fields, article, json }) === false)
        return "nothing";
      const isComplete =
        typeof value === "string"
          ? isHtmlText(value) && value.length <= textCap
          : !Array.isArray(value) || value.length <= listCap(field);
      return isComplete ? "all" : "part";
    };
  },
};

type Fields = Readonly<Record<string, unknown>>;

interface Stated {
  readonly value: unknown;
  readonly holder: Fields;
  readonly article: Article;
  readonly json: string;
}

type Condition = (stated: Stated) => boolean;

/** The fields that a brief shows only if a condition holds. */
const conditions: readonly (readonly [RegExp, Condition])[] = [
  // It follows times without an offset.
  [/^timeZone$/, ({ json }) => /":"\d{4}-\d\d-\d\dT[\d:.]+"/.test(json)],
  [/^groups\[\]\.title$/, ({ holder }) => (holder["insights"] as unknown[]).length > 0],
  [
    /figures\[\]\.text$/,
    ({ holder, article }) => showsFigureText(holder as unknown as Figure, article),
  ],
  [/nsights\[\]\.kind$/, ({ value }) => value !== "fact"],
  // A term shows its name, and its id only without one.
  [/(?:minerals|places)\[\]\.id$/, ({ holder }) => holder["name"] === undefined],
  // A correction shows the start of its insight.
  [/^corrections\[\]\.insight$/, ({ value, article }) => !hasInsight(article, value)],
  // One address becomes the link.
  [/\.sameAs$/, ({ holder }) => holder["url"] === undefined],
  [/\.sameAs\[\]$/, ({ value, holder }) => holder[0] === value],
];

function below(head: string, ...names: string[]): string[] {
  return names.map((name) => `${head}.${name}`);
}

function texts(...fields: string[]): string[] {
  return fields.flatMap((field) => [field, ...below(field, "lang", "dir")]);
}

function agents(...heads: string[]): string[] {
  return heads.flatMap((head) => [...texts(`${head}.name`), `${head}.url`]);
}

function terms(...heads: string[]): string[] {
  return heads.flatMap((head) => [
    head,
    ...texts(`${head}.name`),
    ...below(head, "id", "kind", "country", "sameAs[]"),
  ]);
}

function insights(...heads: string[]): string[] {
  return heads.flatMap((head) => [
    ...texts(`${head}.citations[].quote`),
    ...below(`${head}.citations[]`, "id", "locator"),
    ...texts(`${head}.text`, `${head}.relations[].note`),
    ...terms(`${head}.minerals[]`, `${head}.places[]`),
    ...texts(`${head}.attribution.name`),
    ...below(head, "attribution.organization", "attribution.url"),
    ...below(head, "kind", "citations[]", "organizations[]"),
    ...texts(`${head}.figures[].measure`, `${head}.figures[].basis`),
    ...below(`${head}.figures[].previous`, "value", "period"),
    ...below(`${head}.figures[]`, "text", "qualifier", "period"),
    ...below(`${head}.relations[]`, "type", "from[]", "to[]", "minerals[]", "stage", "status"),
    ...below(`${head}.relations[]`, "date", "announced", "effective", "until"),
  ]);
}

const conditionByField = new Map<string, Condition | undefined>();

function conditionOf(field: string): Condition | undefined {
  if (!conditionByField.has(field))
    conditionByField.set(field, conditions.find(([pattern]) => pattern.test(field))?.[1]);
  return conditionByField.get(field);
}

/** The number of items that a brief shows of a list. */
function listCap(field: string): number {
  if (/(?:^coreI|\.i)nsights$/.test(field)) return viewCaps.insights;
  if (field === "references") return viewCaps.references;
  const isDetail = /(?:nsights|references)\[\]\./.test(field) && !field.endsWith(".citations");
  return isDetail ? viewCaps.details : viewCaps.list;
}

function hasInsight(article: Article, id: unknown): boolean {
  return allInsights(article).some(({ insight }) => insight.id === id);
}

function showsFigureText(figure: Figure, article: Article): boolean {
  return (
    showsFigure(figure, article) ||
    allInsights(article).some(({ insight }) => textOf(insight.text).includes(figure.text))
  );
}

/** Returns true if a brief lists the figure below its insight, which it does if the figure adds something. */
function showsFigure(figure: Figure, { schemaVersion, headline, language }: Article): boolean {
  const { measure, basis, previous, qualifier, about = [], period } = figure;
  if ((measure ?? basis ?? previous ?? qualifier ?? period ?? about[0]) !== undefined) return true;
  const coreInsights = [{ text: figure.text, figures: [figure] }];
  return dataView({ schemaVersion, headline, language, coreInsights })?.figures !== undefined;
}
