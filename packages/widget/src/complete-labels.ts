import { en, type Labels, type PlainLabels } from "@mineral-brief/schema/labels";
import type { PlainWordingOptions, SmallViewOptions } from "@mineral-brief/schema/internal";

/** The options of the view of a brief, whose labels may be those of a plain one alone. */
export type ShownOptions = PlainWordingOptions<PlainLabels> & Omit<SmallViewOptions, "labelsFor">;

/** Returns labels with those that a plain brief does not have. Only the English ones of the first file are without them. */
export function completeLabels(labels: Labels | PlainLabels): Labels {
  return "minerals" in labels ? labels : en;
}

/** Returns options with complete labels. */
export function withCompleteLabels(options: ShownOptions): SmallViewOptions {
  return { ...options, labelsFor: (language) => completeLabels(options.labelsFor(language)) };
}
