import type { Agent, Article, Reference } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
import { exportTraits } from "./format-traits.ts";
import type { AlwaysWritableFormat } from "./format.ts";
import { below, findUncarried, type Kept } from "./losses.ts";
import { requireArticles } from "./require-articles.ts";

/**
 * The references as CSL-JSON, which Zotero and pandoc import. See
 * https://docs.citationstyles.org/en/stable/specification.html and docs/formats/csl.md.
 */
export const csl: AlwaysWritableFormat = {
  ...exportTraits.csl,
  serialise(articles: readonly Article[]) {
    requireArticles(articles);
    const items = articles.flatMap(({ references = [] }, index) =>
      references.map((reference) =>
        itemOf(reference, articles.length === 1 ? "" : `brief-${index + 1}-`),
      ),
    );
    return {
      ok: true,
      text: `${JSON.stringify(items, null, 2)}\n`,
      losses: findUncarried(articles, { fields, keeps }),
    };
  },
};

/** The types of CSL for the known kinds. See https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types */
const types: Readonly<Record<string, string>> = {
  news: "article-newspaper",
  report: "report",
  filing: "report",
  law: "legislation",
  statement: "document",
  dataset: "dataset",
  article: "article-journal",
};

/** An item of CSL-JSON. See https://github.com/citation-style-language/schema#csl-json-schema */
interface Item {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly Name[];
  readonly publisher?: string;
  readonly "container-title"?: string;
  readonly issued?: { readonly "date-parts": readonly (readonly number[])[] };
  readonly language?: string;
  readonly URL?: string;
  readonly DOI?: string;
}

type Name = { readonly literal: string };

function itemOf(reference: Reference, idPrefix: string): Item {
  const { id, kind, title, publisher, authors, url, doi, datePublished, language } = reference;
  const type = typeOf(kind, url);
  const publisherName = publisher && textOf(publisher);
  return {
    id: `${idPrefix}${id}`,
    type,
    ...(title !== undefined && { title: textOf(title) }),
    ...(authors !== undefined && authors.length > 0 && { author: authors.map(nameOf) }),
    ...(publisherName !== undefined &&
      (isPublishedIn(type) ? { "container-title": publisherName } : { publisher: publisherName })),
    ...(datePublished !== undefined && {
      issued: { "date-parts": datePublished.split("/").map(datePartsOf) },
    }),
    ...(language !== undefined && { language }),
    ...(url !== undefined && { URL: url }),
    ...(doi !== undefined && { DOI: doi }),
  };
}

function typeOf(kind: string | undefined, url: string | undefined): string {
  if (kind !== undefined && Object.hasOwn(types, kind)) return types[kind]!;
  return url === undefined ? "document" : "webpage";
}

/** A newspaper or a website is the container of its articles. */
function isPublishedIn(type: string): boolean {
  return type.startsWith("article-") || type === "webpage";
}

/** The format does not state which words of a name are the family name. */
function nameOf({ name }: Agent): Name {
  return { literal: textOf(name) };
}

/** CSL dates have no time of day. */
function datePartsOf(when: string): number[] {
  return when.slice(0, 10).split("-").map(Number);
}

const fields = [
  ...below("references[]", "id", "kind", "title", "publisher", "authors[].name"),
  ...below("references[]", "url", "doi", "datePublished", "language"),
];

/** A kind without a type of CSL is lost, and so is a time of day. */
const keeps =
  (_article: Article) =>
  (value: unknown, field: string): Kept => {
    if (field === "references[].kind" && !Object.hasOwn(types, String(value))) return "nothing";
    if (field === "references[].kind" && (value === "filing" || value === "statement"))
      return "part";
    return field === "references[].datePublished" && String(value).includes("T") ? "part" : "all";
  };
