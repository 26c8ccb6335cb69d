import type {
  Attribution,
  Citation,
  CitationId,
  Group,
  Insight,
  TermId,
  Text,
} from "@mineral-brief/schema";
import { citationId, textOf } from "@mineral-brief/schema/reading";
import type { ClaimLeaf, CreativeWorkLeaf, OrganizationLeaf, PersonLeaf } from "schema-dts";
import { agentNode } from "./agent-node.ts";
import { withoutUndefined } from "./without-undefined.ts";
import { mineralNode, organizationMention, placeNode, type TermContext } from "./term-nodes.ts";

/** The data of the article that its claims need. */
export interface ClaimContext extends TermContext {
  /** The nodes of the article's references. */
  readonly nodeIds: ReadonlyMap<CitationId, string>;
  /** The names of the article's organisations. */
  readonly organizations: ReadonlyMap<TermId, Text>;
  /** Whether a correction retracts the insight with this id, or the complete article. */
  readonly isRetracted: (id: string | undefined) => boolean;
}

/** Writes an insight as a claim with its citations and topics. A citation without a reference is a text: `3`. */
export function claimNode(insight: Insight, context: ClaimContext): ClaimLeaf {
  const { id, kind, text, date, attribution, citations } = insight;
  const { minerals = [], places = [], organizations = [] } = insight;
  return {
    "@type": "Claim",
    text: textOf(text),
    ...withoutUndefined({
      identifier: id,
      inLanguage: ownLanguage(text),
      genre: kind,
      creativeWorkStatus: context.isRetracted(id) ? "retracted" : undefined,
      temporalCoverage: date,
      author: attribution && speakerNode(attribution, context),
      citation: citations?.map((citation) => citationNode(citation, context)),
      about: [
        ...minerals.map((term) => mineralNode(term, context)),
        ...places.map((term) => placeNode(term, context)),
        ...organizations.map((name) => organizationMention(name, context.organizations.get(name))),
      ],
    }),
  };
}

/**
 * Writes who makes a claim: an organisation, or a person or organisation with the one that it represents. A name alone
 * can be that of either, so without a `kind` its node has no type.
 */
function speakerNode(
  { organization, name, url, kind }: Attribution,
  { organizations }: ClaimContext,
): OrganizationLeaf | PersonLeaf | undefined {
  const body =
    organization === undefined
      ? undefined
      : organizationMention(organization, organizations.get(organization));
  if (name === undefined)
    return body && { ...body, ...withoutUndefined({ url, additionalType: kind }) };
  const speaker = agentNode({ name, url, kind });
  if (speaker["@type"] === "Organization")
    return { ...speaker, ...withoutUndefined({ parentOrganization: body }) };
  if (kind !== undefined || body !== undefined)
    return { ...speaker, ...withoutUndefined({ affiliation: body }) };
  const { "@type": _, ...untyped } = speaker;
  // The types of schema.org have no node without a type.
  return untyped as PersonLeaf;
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
