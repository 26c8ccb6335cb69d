import { en, type Labels, type PlainLabels } from "@mineral-brief/schema/labels";
import type { ViewOptions } from "@mineral-brief/schema/reading";

/** Returns labels with those that a plain brief does not have. Only the English ones of the first file are without them. */
export function completeLabels(labels: Labels | PlainLabels): Labels {
  return "minerals" in labels ? labels : en;
}

/** Returns options with complete labels. */
export function withCompleteLabels(options: ViewOptions<PlainLabels>): ViewOptions {
  return { ...options, labelsFor: (language) => completeLabels(options.labelsFor(language)) };
}
