import type { CitationId, Group, Insight, TermId, Text } from "@mineral-brief/schema";
import { textOf } from "@mineral-brief/schema/reading";
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
      citation: citations?.map((cited) => {
        const nodeId = context.nodeIds.get(cited);
        return nodeId === undefined ? String(cited) : { "@id": nodeId };
      }),
      about: [
        ...minerals.map((term) => mineralNode(term, context.language)),
        ...places.map((term) => placeNode(term, context.language)),
        ...organizations.map((name) => organizationMention(name, context.organizations.get(name))),
      ],
    }),
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
