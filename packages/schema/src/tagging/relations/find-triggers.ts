import { allMatches } from "../../all-matches.ts";
import type { Span } from "../span.ts";
import type { Trigger } from "./trigger.ts";

/** A trigger and the range of its words. */
export interface FoundTrigger<Kind extends Trigger = Trigger> extends Span {
  readonly trigger: Kind;
}

/**
 * Creates a function that finds the triggers of a list in a text, in order and without overlaps. If `bounded` is true, they
 * do not match inside a longer word.
 */
export function triggerFinder<Kind extends Trigger>(
  triggers: readonly Kind[],
  { bounded }: { readonly bounded: boolean },
): (text: string) => FoundTrigger<Kind>[] {
  let pattern: RegExp | undefined;
  return (text) => {
    // Created on first use, because most runs propose no relations.
    pattern ??= triggerPattern(triggers, bounded);
    return allMatches(text, pattern).map((found) => ({
      trigger: triggers[found.slice(1).findIndex((words) => words !== undefined)]!,
      start: found.index,
      end: found.index + found[0].length,
    }));
  };
}

function triggerPattern(triggers: readonly Trigger[], bounded: boolean): RegExp {
  const [open, close] = bounded ? ["(?<![\\p{L}-])", "(?![\\p{L}-])"] : ["", ""];
  return new RegExp(
    `${open}(?:${triggers.map(({ words }) => `(${words})`).join("|")})${close}`,
    "giu",
  );
}
