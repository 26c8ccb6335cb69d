import type { Labels } from "@mineral-brief/schema/labels";
import { givenFunction } from "./given-function.ts";
import { givenText } from "./given-text.ts";

/** Labels with those of the page in front. What is of another kind than the label that it stands for is passed over. */
export function givenLabels(labels: Labels, given: unknown): Labels {
  if (typeof given !== "object" || given === null) return labels;
  return Object.fromEntries(
    Object.entries(labels).map(([key, own]) => [
      key,
      givenLabel(own, (given as Readonly<Record<string, unknown>>)[key]),
    ]),
  ) as unknown as Labels;
}

function givenLabel(own: unknown, given: unknown): unknown {
  if (typeof own === "string") return givenText(given) ?? own;
  if (typeof own === "object") return { ...own, ...textsOf(given) };
  const say = givenFunction(given);
  const sayOwn = own as (...values: unknown[]) => string;
  return say === undefined ? own : (...values: unknown[]) => say(...values) ?? sayOwn(...values);
}

function textsOf(given: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(given ?? {}).filter(([, words]) => givenText(words) !== undefined),
  );
}
