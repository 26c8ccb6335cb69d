import { haveSameValue, isOtherDirection, isOtherExtent } from "./compare-amounts.ts";
import type { StatedAmount } from "./stated-amounts.ts";

const scaleNames: Readonly<Record<number, string>> = {
  1e3: "in thousands",
  1e4: "in ten thousands",
  1e6: "in millions",
  1e7: "in ten millions",
  1e8: "in hundred millions",
  1e9: "in billions",
};

/**
 * Says how the words around a figure of a source differ from those of a brief, if the figures are the same: `"up to", not
 * "at least"`. If the figures differ, says only the unit of a table: `in millions`.
 */
export function explainDifference(brief: StatedAmount, source: StatedAmount): string | undefined {
  if (!haveSameValue(brief, source)) return scaleNames[source.tableUnit ?? 1];
  if (isOtherDirection(brief, source))
    return source.context().change === 1 ? "a rise, not a fall" : "a fall, not a rise";
  if (isOtherExtent(brief, source))
    return source.extent() === "to" ? "a change to it, not by it" : "a change by it, not to it";
  const [own, other] = [brief.context().qualifier, source.context().qualifier];
  if (own === undefined || other === undefined || own === other) return undefined;
  return `${quoted(other)}, not ${quoted(own)}`;
}

/** Writes a qualifier in words: `"up to"`. */
function quoted(qualifier: string): string {
  return `"${qualifier.replaceAll("-", " ")}"`;
}
