import type { Citation, CitationId, Group, Insight, TermId, Text } from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import type { ClaimLeaf, CreativeWorkLeaf } from "schema-dts";
import { withoutUndefined } from "./without-undefined.ts";
import { mineralNode, organizationMention, placeNode } from "./term-nodes.ts";

/** The data of the article that its claims need. */
export interface ClaimContext {
  readonly language: string;
  /** The nodes of the article's references. */
  readonly nodeIds: ReadonlyMap<CitationId, string>;
  /** The names of the article's organisations. */
  readonly organizations: ReadonlyMap<TermId, Text>;
}

/** Writes an insight as a claim with its citations and topics. A citation without a reference is a text: `3`. */
export function claimNode(insight: Insight, context: ClaimContext): ClaimLeaf {
  const { id, kind, text, citations, minerals = [], places = [], organizations = [] } = insight;
  return {
    "@type": "Claim",
    text: textOf(text),
    ...withoutUndefined({
      identifier: id,
      inLanguage: ownLanguage(text),
      genre: kind,
      citation: citations?.map((citation) => citationNode(citation, context)),
      about: [
        ...minerals.map((term) => mineralNode(term, context.language)),
        ...places.map((term) => placeNode(term, context.language)),
        ...organizations.map((name) => organizationMention(name, context.organizations.get(name))),
      ],
    }),
  };
}

/** Writes a citation as a reference to a node, or as a text without one. A cited place is a part of the work. */
function citationNode(citation: Citation, { nodeIds }: ClaimContext) {
  const id = citationId(citation);
  const nodeId = nodeIds.get(id);
  const work = nodeId === undefined ? String(id) : { "@id": nodeId };
  const { locator, quote } = typeof citation === "object" ? citation : {};
  if (locator === undefined && quote === undefined) return work;
  return {
    "@type": quote === undefined ? ("CreativeWork" as const) : ("Quotation" as const),
    ...withoutUndefined({
      name: locator,
      text: quote && textOf(quote),
      inLanguage: quote && ownLanguage(quote),
    }),
    isPartOf:
      typeof work === "string" ? { "@type": "CreativeWork" as const, identifier: work } : work,
  };
}

/** Writes a group as a work whose parts are its claims. */
export function groupNode({ id, title, insights }: Group, context: ClaimContext): CreativeWorkLeaf {
  return {
    "@type": "CreativeWork",
    ...withoutUndefined({
      identifier: id,
      name: title && textOf(title),
      inLanguage: title && ownLanguage(title),
      hasPart: insights.map((insight) => claimNode(insight, context)),
    }),
  };
}

function ownLanguage(text: Text): string | undefined {
  return typeof text === "string" ? undefined : text.lang;
}
