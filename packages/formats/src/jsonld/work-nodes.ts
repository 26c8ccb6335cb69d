import type { Article, Correction, Reference, Source, Text } from "@mineral-brief/schema";
import { addressOfDoi, textOf } from "@mineral-brief/schema/reading";
import type {
  CorrectionCommentLeaf,
  CountryLeaf,
  CreativeWorkLeaf,
  NewsArticleLeaf,
  OrganizationLeaf,
  QuotationLeaf,
} from "schema-dts";
import type { ArticleInstants } from "../exports/article-instants.ts";
import { agentNode } from "./agent-node.ts";
import { withoutUndefined } from "./without-undefined.ts";

/** Writes the work that the brief summarises. Without a date of its own it has the date of the brief. */
export function sourceNode(
  { name, url, headline, language, country, datePublished }: Source,
  article: Article,
  instants: ArticleInstants,
): NewsArticleLeaf {
  return {
    "@type": "NewsArticle",
    ...withoutUndefined({
      publisher: publisherNode(name),
      headline: headline && textOf(headline),
      url,
      datePublished:
        datePublished === undefined
          ? instants.dayOrInstant(article.datePublished, ["datePublished"])
          : instants.dayOrInstant(datePublished, ["source", "datePublished"]),
      inLanguage: language,
      countryOfOrigin: countryNode(country),
    }),
  };
}

/** Writes a reference as a work with a node id that claims refer to. Its quote is a part of it. */
export function referenceNode(
  reference: Reference,
  nodeId: string,
  index: number,
  instants: ArticleInstants,
): CreativeWorkLeaf {
  const { id, kind, title, publisher, authors, url, doi, archivedUrl } = reference;
  const { datePublished, language, quote } = reference;
  return {
    "@type": "CreativeWork",
    "@id": nodeId,
    identifier: String(id),
    ...withoutUndefined({
      genre: kind,
      name: title && textOf(title),
      publisher: publisherNode(publisher),
      author: authors?.map(agentNode),
      url,
      sameAs: doi === undefined ? undefined : addressOfDoi(doi),
      archivedAt: archivedUrl,
      datePublished: instants.periodOrInstant(datePublished, [
        "references",
        index,
        "datePublished",
      ]),
      inLanguage: language,
      hasPart: quotationNode(quote),
    }),
  };
}

/** Writes a correction of the article. */
export function correctionNode(
  { date, text, kind, insight }: Correction,
  index: number,
  instants: ArticleInstants,
): CorrectionCommentLeaf {
  return {
    "@type": "CorrectionComment",
    text: textOf(text),
    ...withoutUndefined({
      inLanguage: typeof text === "string" ? undefined : text.lang,
      datePublished: instants.dayOrInstant(date, ["corrections", index, "date"]),
      genre: kind,
      about: insight === undefined ? undefined : { "@type": "Claim" as const, identifier: insight },
    }),
  };
}

function publisherNode(name: Text | undefined): OrganizationLeaf | undefined {
  return name === undefined ? undefined : { "@type": "Organization", name: textOf(name) };
}

function countryNode(country: string | undefined): CountryLeaf | undefined {
  return country === undefined ? undefined : { "@type": "Country", name: country };
}

function quotationNode(quote: Text | undefined): QuotationLeaf | undefined {
  return quote === undefined ? undefined : { "@type": "Quotation", text: textOf(quote) };
}
