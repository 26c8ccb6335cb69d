import type { Alternate, Article, Correction, Series } from "@mineral-brief/schema";
import {
  lastChangeOf,
  mineralsOf,
  placesOf,
  publicationDateOf,
  retractedIds,
  retractionDateOf,
  textOf,
  type NameOf,
} from "@mineral-brief/schema/reading";
import { publicationPathOf } from "../exports/publication-path.ts";
import type { AnalysisNewsArticleLeaf, MergeLeafTypes, NewsArticleLeaf } from "schema-dts";
import type { ArticleInstants } from "../exports/article-instants.ts";
import { isIri } from "../exports/entry-id.ts";
import { summaryAndBodyOf } from "../exports/feed-words.ts";
import { agentNode } from "./agent-node.ts";
import { claimNode, groupNode, type ClaimContext } from "./claim-nodes.ts";
import { provenanceParts, rightsParts } from "./provenance-parts.ts";
import { withoutUndefined } from "./without-undefined.ts";
import { mineralNode, organizationNode, placeNode } from "./term-nodes.ts";
import { correctionNode, referenceNode, sourceNode } from "./work-nodes.ts";

/** A node of both types: `AnalysisNewsArticle` is the more specific one. */
export type BriefNode = MergeLeafTypes<[NewsArticleLeaf, AnalysisNewsArticleLeaf]>;

/**
 * Writes an article as a schema.org node. `index` makes the node ids of its references unique among all articles. Adds
 * an issue to `instants` for each date that cannot be converted.
 *
 * `nameOf` names speakers in the description and the body; the vocabulary does by default.
 *
 * The headline is a plain string, because Google expects one. See
 * https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function newsArticleNode(
  article: Article,
  index: number,
  instants: ArticleInstants,
  nameOf?: NameOf,
): BriefNode {
  const { id, url, headline, language, source } = article;
  const named = id !== undefined && isIri(id);
  const { summary, body } = summaryAndBodyOf(article, nameOf);
  return {
    "@type": ["NewsArticle", "AnalysisNewsArticle"],
    ...withoutUndefined({
      "@id": named ? id : undefined,
      identifier: named ? undefined : id,
      url,
      mainEntityOfPage: url,
    }),
    headline: textOf(headline),
    inLanguage: language,
    ...withoutUndefined({
      datePublished: instants.dayOrInstant(publicationDateOf(article), publicationPathOf(article)),
      dateModified: lastModified(article, instants),
      author: article.authors?.map(agentNode),
      description: summary,
      articleBody: body,
      keywords: article.topics?.map(textOf),
      isBasedOn: source && sourceNode(source, article, instants),
      correction: article.corrections?.map((correction, position) =>
        correctionNode(correction, position, instants),
      ),
    }),
    ...statementParts(article, index, instants),
    ...provenanceParts(article.provenance),
    ...rightsParts(article.rights),
  };
}

/** Returns the last change of an article: its `dateModified`, or a later correction, as in feeds. */
function lastModified(article: Article, instants: ArticleInstants): string | undefined {
  const stated = instants.dayOrInstant(article.dateModified, ["dateModified"]);
  const { when, correction } = lastChangeOf(article, instants.zone) ?? {};
  if (correction === undefined) return stated;
  const index = article.corrections!.indexOf(correction as Correction);
  return instants.dayOrInstant(when, ["corrections", index, "date"]);
}

/** Returns the parts for insights, terms, references and translations. */
function statementParts(article: Article, index: number, instants: ArticleInstants) {
  const { language, coreInsights = [], groups = [], references = [] } = article;
  const { minerals = [], places = [], organizations = [], alternates = [], series } = article;
  const isRetracted = retractionDateOf(article) !== undefined;
  const retracted = retractedIds(article);
  const context: ClaimContext = {
    language,
    minerals: firstOfEach(mineralsOf(article).map((term) => [term.id, term])),
    places: firstOfEach(placesOf(article).map((term) => [term.id, term])),
    nodeIds: firstOfEach(references.map(({ id }, at) => [id, referenceNodeId(index, at)])),
    organizations: firstOfEach(organizations.map(({ id, name }) => [id, name])),
    isRetracted: (id) => isRetracted || retracted.has(id),
  };
  return withoutUndefined({
    about: [
      ...minerals.map((term) => mineralNode(term, context)),
      ...places.map((term) => placeNode(term, context)),
    ],
    mentions: organizations.map(organizationNode),
    hasPart: [
      ...coreInsights.map((insight) => claimNode(insight, context)),
      ...groups.map((group) => groupNode(group, context)),
    ],
    citation: references.map((reference, position) =>
      referenceNode(reference, referenceNodeId(index, position), position, instants),
    ),
    isPartOf: series && seriesNode(series),
    translationOfWork: alternates.filter(isOriginal).map(alternateNode),
    workTranslation: alternates.filter((alternate) => !isOriginal(alternate)).map(alternateNode),
  });
}

function isOriginal({ relation }: Alternate): boolean {
  return relation === "original";
}

/** Writes another version. Its relation is the property that holds it, and its genre if it is neither known one. */
function alternateNode({ url, language, relation }: Alternate) {
  const isKnown = relation === undefined || relation === "original" || relation === "translation";
  return {
    "@type": "NewsArticle" as const,
    url,
    inLanguage: language,
    ...withoutUndefined({ genre: isKnown ? undefined : relation }),
  };
}

function seriesNode({ id, name }: Series) {
  return {
    "@type": "CreativeWorkSeries" as const,
    identifier: id,
    name: textOf(name),
    ...withoutUndefined({ inLanguage: typeof name === "string" ? undefined : name.lang }),
  };
}

/** Names a blank node. The name is valid within one file. See https://www.w3.org/TR/json-ld11/#identifying-blank-nodes */
function referenceNodeId(article: number, position: number): string {
  return `_:brief-${article + 1}-reference-${position + 1}`;
}

/** Makes a map. If a key appears twice, keeps the first. */
function firstOfEach<Key, Value>(entries: (readonly [Key, Value])[]): Map<Key, Value> {
  return new Map(entries.toReversed());
}
