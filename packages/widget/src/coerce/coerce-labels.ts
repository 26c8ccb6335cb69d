import type { Labels } from "@mineral-brief/schema/labels";
import { coerceFunction } from "./coerce-function.ts";
import { coerceText } from "./coerce-text.ts";

/** Labels with those of the page in front. What is of another kind than the label that it stands for is passed over. */
export function coerceLabels(labels: Labels, given: unknown): Labels {
  if (typeof given !== "object" || given === null) return labels;
  return Object.fromEntries(
    Object.entries(labels).map(([key, own]) => [
      key,
      coerceLabel(own, (given as Readonly<Record<string, unknown>>)[key]),
    ]),
  ) as unknown as Labels;
}

function coerceLabel(own: unknown, given: unknown): unknown {
  if (typeof own === "string") return coerceText(given) ?? own;
  if (typeof own === "object") return { ...own, ...textsOf(given) };
  const say = coerceFunction(given);
  const sayOwn = own as (...values: unknown[]) => string;
  return say === undefined ? own : (...values: unknown[]) => say(...values) ?? sayOwn(...values);
}

function textsOf(given: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given ?? {}).filter(([, words]) => coerceText(words) !== undefined),
  );
}
