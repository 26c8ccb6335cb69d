import type { Labels } from "@mineral-brief/schema/labels";
import { coerceFunction, type OnError } from "./coerce-function.ts";
import { coerceText } from "./coerce-text.ts";

/** Overrides labels with those that a page sets. An override of another type than its label is ignored; `onError` as in `coerceFunction`. */
export function coerceLabels(labels: Labels, overrides: unknown, onError?: OnError): Labels {
  if (typeof overrides !== "object" || overrides === null) return labels;
  return Object.fromEntries(
    Object.entries(labels).map(([key, label]) => [
      key,
      coerceLabel(label, (overrides as Readonly<Record<string, unknown>>)[key], onError),
    ]),
  ) as unknown as Labels;
}

function coerceLabel(label: unknown, override: unknown, onError?: OnError): unknown {
  if (typeof label === "string") return coerceText(override) ?? label;
  if (typeof label === "object") return { ...label, ...textEntries(override) };
  const format = coerceFunction(override, onError);
  const defaultFormat = label as (...values: unknown[]) => string;
  return format === undefined
    ? label
    : (...values: unknown[]) => format(...values) ?? defaultFormat(...values);
}

function textEntries(value: unknown): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(value ?? {}).filter(([, text]) => coerceText(text) !== undefined),
  );
}
