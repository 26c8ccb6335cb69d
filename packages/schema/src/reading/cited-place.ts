import type { Citation, Reference, Text } from "../article.ts";
import type { DeepReadonly } from "../deep-readonly.ts";
import { textOf } from "./text-of.ts";

/** The place that a citation cites. */
export interface CitedPlace {
  readonly locator: string | undefined;
  readonly quote: DeepReadonly<Text> | undefined;
}

/**
 * Returns the place that a citation cites: its locator and quote override those of its reference, but a quote stays with
 * its locator.
 *
 * A citation with another locator takes no quote from the reference, so that page 40 never gets the quote of page 12. A
 * citation with another quote takes no locator that belongs to the quote of the reference.
 */
export function citedPlace(
  citation: DeepReadonly<Citation>,
  reference: DeepReadonly<Reference> | undefined,
): CitedPlace {
  const { locator, quote } = typeof citation === "object" ? citation : {};
  const other: Partial<DeepReadonly<Reference>> = reference ?? {};
  const isSamePlace =
    locator === undefined
      ? quote === undefined || other.quote === undefined || textOf(quote) === textOf(other.quote)
      : locator === other.locator;
  return isSamePlace
    ? { locator: locator ?? other.locator, quote: quote ?? other.quote }
    : { locator, quote };
}
