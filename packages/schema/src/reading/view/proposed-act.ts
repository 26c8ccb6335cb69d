import type { Figure, Relation, Text } from "../../article.ts";

/**
 * Types of deals and public money, by the last word of the id, so also those outside the vocabulary. The figure of a ban,
 * tax or quota counts what the rule applies to: "exports to the US" is no name of it.
 */
const deal =
  /(?<![a-z])(?:loan|credit|grant|subsidy|guarantee|investment|stake|equity|acquisition|purchase|offtake|agreement|venture|memorandum|interest|negotiation|stockpile|fund|funding|finance|financing|refinancing|(?<!export-)price-floor)$/;

/**
 * Returns the measure that is shown instead of the type of a proposed deal: a lender that sent letters of interest has
 * given no loan. Undefined if the type is shown.
 */
export function proposedAct(
  { type, status }: Relation,
  figure: Figure | undefined,
): Text | undefined {
  return status === "proposed" && deal.test(type) ? figure?.measure : undefined;
}
