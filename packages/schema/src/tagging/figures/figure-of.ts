import type { Figure } from "../../article.ts";
import type { Amount, AmountContext, Measure } from "./amount.ts";

/** Creates a figure from an amount and its context; undefined for a ratio, and if the number is infinite. */
export function figureOf(
  words: string,
  { value, upTo, measure }: Amount,
  context: AmountContext,
): Figure | undefined {
  const kind = kindOf(measure, context, upTo ?? value);
  if (kind === undefined || !Number.isFinite(upTo ?? value)) return undefined;
  // A fall that doubled has grown.
  const isDecrease = kind === "change" && context.change === -1 && measure.kind !== "growth";
  const [min, max] = [value, upTo ?? value]
    .map((amount) => (isDecrease ? -Math.abs(amount) : amount))
    .sort((left, right) => left - right);
  return {
    text: words,
    ...(!(kind === "share" && context.isUnclear === true) && { kind }),
    ...(upTo === undefined ? { value: min! } : { min: min!, max: max! }),
    ...unitOf(measure),
    ...(context.qualifier !== undefined && { qualifier: context.qualifier }),
  };
}

function kindOf(
  measure: Measure,
  { change, role }: AmountContext,
  most: number,
): string | undefined {
  switch (measure.kind) {
    case "percent":
      if (change !== 0) return "change";
      // Less than 0 percent is a decrease, and more than 100 percent a ratio: "140% of equity".
      return role ?? (most < 0 ? "change" : most > 100 ? undefined : "share");
    case "points":
    case "growth":
      return "change";
    case "money":
      return change !== 0 ? "change" : measure.per !== undefined ? "price" : "amount";
    case "quantity":
      return change !== 0 ? "change" : "quantity";
    default:
      return measure.kind;
  }
}

/** Returns the unit and the currency of an amount. */
export function unitOf(measure: Measure): Pick<Figure, "unit" | "currency"> {
  switch (measure.kind) {
    case "percent":
    case "growth":
      return { unit: "percent" };
    case "points":
      return { unit: "percentage-point" };
    case "money":
      return {
        ...(measure.per !== undefined && { unit: measure.per }),
        ...(measure.currency !== undefined && { currency: measure.currency }),
      };
    case "quantity":
    case "grade":
    case "duration":
      return { unit: measure.unit };
    default:
      return {};
  }
}
