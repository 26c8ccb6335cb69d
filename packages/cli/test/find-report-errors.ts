import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";

/** Validates a JSON report against the published schema, which must describe every key. Returns ajv's errors. */
export function findReportErrors(report: unknown): unknown {
  return validate(report) ? [] : validate.errors;
}

const schema = readFileSync(
  join(import.meta.dirname, "../json-schema/1/report.schema.json"),
  "utf8",
);
const validate = new Ajv2020({ strict: false, allErrors: true, validateFormats: false }).compile(
  closed(JSON.parse(schema)) as object,
);

/** Forbids further keys. Readers must accept new keys, but the tests must notice them. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, closed(item)] as const);
  const isObject = (value as { type?: unknown }).type === "object";
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) };
}
