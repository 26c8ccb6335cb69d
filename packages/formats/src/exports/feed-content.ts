import type { Article } from "@mineral-brief/schema";
import { figureOf, isObject, proposedAct } from "@mineral-brief/schema/internal";
import {
  allInsights,
  viewArticle,
  viewData,
  mineralsOf,
  organizationOf,
  placesOf,
  viewCaps,
  type ArticleView,
  type NameOf,
} from "@mineral-brief/schema/reading";
import { articleMarkup } from "../html/article-markup.ts";
import { below, type Carrier } from "../losses.ts";
import { isHtmlText } from "../markup.ts";
import { partsExcept } from "./parts-except.ts";

/** A feed reader shows the title of the entry, so the content has no headline. It has no place for key figures. */
const show = partsExcept(["headline", "key-figures"]);

/** Makes the strings that the content of a feed entry shows, except the data. */
export function feedView(article: Article, nameOf?: NameOf): ArticleView {
  return viewArticle(article, { nameOf, show });
}

/** Writes the content of a feed entry: the HTML of the fragment without what feed readers remove. */
export function feedContent(
  article: Article,
  nameOf?: NameOf,
  view = feedView(article, nameOf),
): string {
  const data = viewData(article, { nameOf, show });
  return articleMarkup(view, data, { headingLevel: 1, open: "all" }).text;
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
  keeps(article: Article) {
    const json = JSON.stringify(article);
    const textCap = json.length > viewCaps.characters ? viewCaps.shortText : viewCaps.text;
    const declared = declaredIn(article);
    const renamed = renamedRelations(article);
    return (value, field, holder) => {
      const stated = { value, holder: holder as Fields, article, json, declared, renamed };
      if (conditionOf(field)?.(stated) === false) return "nothing";
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
  /** The terms of the article by list, each once: the first value that it states of a name, kind or country. */
  readonly declared: Readonly<Record<TermList, readonly Fields[]>>;
  /** The relations that show the measure of their figure instead of their type. */
  readonly renamed: ReadonlySet<unknown>;
}

type Condition = (stated: Stated) => boolean;

const termLists = ["minerals", "places", "organizations"] as const;
type TermList = (typeof termLists)[number];

/** A term that is declared again shows the first value of each key. */
function firstOf(list: TermList, key: string): readonly [RegExp, Condition] {
  return [
    new RegExp(`(?:^|\\.)${list}\\[\\]\\.${key}\\b`),
    ({ value, holder, declared }) =>
      declared[list].some(
        (term) =>
          // The language of a name is in the name.
          term["name"] === holder ||
          (term["id"] === holder["id"] &&
            (term[key] === value || (isObject(term[key]) && term[key]["value"] === value))),
      ),
  ];
}

function isFirstList(addresses: unknown, declared: Stated["declared"]): boolean {
  return termLists.some((list) => declared[list].some((term) => term["sameAs"] === addresses));
}

/** The fields that a brief shows only if a condition holds. */
const conditions: readonly (readonly [RegExp, Condition])[] = [
  [/^timeZone$/, ({ json }) => hasLocalTime(json)],
  [/^groups\[\]\.title$/, ({ holder }) => (holder["insights"] as unknown[]).length > 0],
  [/nsights\[\]\.kind$/, ({ value }) => value !== "fact"],
  [/\.relations\[\]\.type$/, ({ holder, renamed }) => !renamed.has(holder)],
  // Another id is shown as "an earlier brief".
  [/^supersedes$/, ({ value }) => /^https?:\/\//i.test(value as string)],
  ...termLists.flatMap((list) =>
    ["name", "kind", "country", "url"].map((key) => firstOf(list, key)),
  ),
  // A term shows its name, and its id only without one.
  [/(?:minerals|places)\[\]\.id$/, ({ holder }) => holder["name"] === undefined],
  // One address becomes the link.
  [
    /\.sameAs$/,
    ({ value, holder, declared }) => holder["url"] === undefined && isFirstList(value, declared),
  ],
  [
    /\.sameAs\[\]$/,
    ({ value, holder, declared }) => holder[0] === value && isFirstList(holder, declared),
  ],
];

/** Returns true if the JSON of an article has a time without an offset. The time zone follows such a time. */
export function hasLocalTime(json: string): boolean {
  return /"(?:date(?:Published|Modified)?|generatedAt|period|announced|effective|until)":"\d{4}-\d\d-\d\dT[\d:.]+"/.test(
    json,
  );
}

function renamedRelations(article: Article): Stated["renamed"] {
  return new Set(
    allInsights(article).flatMap(({ insight }) =>
      (insight.relations ?? []).filter(
        (relation) => proposedAct(relation, figureOf(relation, insight)) !== undefined,
      ),
    ),
  );
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
    ...below(head, "kind", "date", "citations[]", "organizations[]", "stages[]"),
    ...texts(`${head}.figures[].measure`, `${head}.figures[].basis`),
    ...below(`${head}.figures[].previous`, "value", "period"),
    ...below(`${head}.figures[]`, "text", "qualifier", "period"),
    ...below(`${head}.relations[]`, "type", "from[]", "to[]", "minerals[]", "stage", "status"),
    ...below(`${head}.relations[]`, "figure", "date", "announced", "effective", "until"),
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

function declaredIn(article: Article): Stated["declared"] {
  const organizations = (article.organizations ?? []).filter(
    (one) => organizationOf(article, one.id) === one,
  );
  const lists = { minerals: mineralsOf(article), places: placesOf(article), organizations };
  return lists as unknown as Stated["declared"];
}
