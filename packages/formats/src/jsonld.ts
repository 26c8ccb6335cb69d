import type { Article } from "@mineral-brief/schema";
import type { WithContext } from "schema-dts";
import { ArticleInstants } from "./exports/article-instants.ts";
import { changeCarrier } from "./exports/change-carrier.ts";
import { exportTraits } from "./format-traits.ts";
import type { WritableFormat } from "./format.ts";
import { jsonldFields } from "./jsonld/jsonld-fields.ts";
import { newsArticleNode, type BriefNode } from "./jsonld/news-article-node.ts";
import { findUncarried } from "./losses.ts";
import { requireArticles } from "./require-articles.ts";
import { requireOptions } from "./require-options.ts";

/**
 * JSON-LD in the vocabulary of schema.org, for search engines and other readers of linked data. See
 * docs/formats/jsonld.md.
 *
 * Every `<` is escaped, so that the text is safe inside a script element.
 */
export const jsonld: WritableFormat = {
  ...exportTraits.jsonld,
  serialise(articles: readonly Article[], options = {}) {
    requireArticles(articles);
    requireOptions(options);
    const written = articles.map((article, index) => {
      const instants = new ArticleInstants(article, index, options);
      return {
        node: newsArticleNode(article, index, instants, options.nameOf),
        issues: instants.issues,
      };
    });
    const issues = written.flatMap((entry) => entry.issues);
    if (issues.length > 0) return { ok: false, issues };
    const json = JSON.stringify(inContext(written.map(({ node }) => node)), null, 2);
    return {
      ok: true,
      text: `${json.replaceAll("<", "\\u003c")}\n`,
      losses:
        options.reportsLosses === false
          ? []
          : findUncarried(articles, { fields: jsonldFields }, changeCarrier(options)),
    };
  },
};

const context = { "@context": "https://schema.org" } as const;

interface BriefGraph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly BriefNode[];
}

/** Writes one article as the document, and several as a graph. Google reads both. */
function inContext(nodes: readonly BriefNode[]): WithContext<BriefNode> | BriefGraph {
  const [only] = nodes;
  return nodes.length === 1 ? { ...context, ...only! } : { ...context, "@graph": nodes };
}
