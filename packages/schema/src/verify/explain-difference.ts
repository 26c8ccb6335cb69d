import type { BaseOfChange } from "./base-of-change.ts";
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
 * "at least"`. If the figures differ, says the unit of a table, `in millions`, or the period.
 */
export function explainDifference(brief: StatedAmount, source: StatedAmount): string | undefined {
  if (!haveSameValue(brief, source))
    return scaleNames[source.tableUnit ?? 1] ?? otherPeriod(brief, source);
  if (isOtherDirection(brief, source))
    return source.context().change === 1 ? "a rise, not a fall" : "a fall, not a rise";
  if (isOtherExtent(brief, source))
    return source.extent() === "to" ? "a change to it, not by it" : "a change by it, not to it";
  return otherBase(brief, source) ?? otherScale(brief, source) ?? otherLimit(brief, source);
}

/** Says that the same amount is that of another period. The unit of a price is among its words. */
function otherPeriod(brief: StatedAmount, source: StatedAmount): string | undefined {
  if (brief.dimension === "money" || brief.per === undefined || source.per === undefined)
    return undefined;
  return haveSameValue({ ...brief, per: source.per }, source)
    ? `an amount per ${source.per}, not per ${brief.per}`
    : undefined;
}

const bases: Readonly<Record<BaseOfChange, string>> = {
  year: "from a year earlier",
  period: "from the period before",
};

/** Says that the same change has another base. */
function otherBase(brief: StatedAmount, source: StatedAmount): string | undefined {
  const [own, other] = [brief.base(), source.base()];
  return own === undefined || other === undefined || own === other
    ? undefined
    : `a change ${bases[other]}, not ${bases[own]}`;
}

/** Says that the same price is that of another number of units: "$3 per thousand cubic feet". */
function otherScale(
  { perScale: own }: StatedAmount,
  { perScale: other }: StatedAmount,
): string | undefined {
  return own === undefined || other === undefined || own === other
    ? undefined
    : `a price per ${other}, not per ${own}`;
}

function otherLimit(brief: StatedAmount, source: StatedAmount): string | undefined {
  const [own, other] = [limitIn(brief), limitIn(source)];
  return own === undefined || other === undefined || own === other
    ? undefined
    : `${quoted(other)}, not ${quoted(own)}`;
}

/** Returns the limit that words state: `up-to`, and `almost` for those that say "about", but less. */
function limitIn(amount: StatedAmount): string | undefined {
  const { qualifier, side } = amount.context();
  return side === undefined ? qualifier : side === 1 ? "just-over" : "almost";
}

/** Writes a qualifier in words: `"up to"`. */
function quoted(qualifier: string): string {
  return `"${qualifier.replaceAll("-", " ")}"`;
}
