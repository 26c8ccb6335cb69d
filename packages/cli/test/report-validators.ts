import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

/** The part of ajv that is used here. */
interface Validate {
  (report: unknown): boolean;
  errors?: unknown;
}
type AjvClass = new (options: object) => { compile: (schema: object) => Validate };

// The schema package, whose JSON Schemas are checked with it, brings ajv.
const require = createRequire(
  createRequire(import.meta.url).resolve("@mineral-brief/schema/package.json"),
);
const { Ajv } = require("ajv") as { Ajv: AjvClass };
const { Ajv2020 } = require("ajv/dist/2020.js") as { Ajv2020: AjvClass };

const options = {
  strict: false,
  allErrors: true,
  unicodeRegExp: false,
  formats: {
    uri: (text: string) => URL.canParse(text) && isAscii(text),
    "uri-reference": (text: string) => URL.canParse(text, "file:///") && isAscii(text),
    "date-time": true,
  },
};

/** Returns the errors of a SARIF log, by the OASIS schema that @microsoft/jest-sarif ships. */
export function sarifErrors(log: unknown): unknown {
  return errorsOf(validateSarif, log);
}

/** Returns the errors of a JSON report, by the published schema. Unknown keys are errors, too. */
export function reportErrors(report: unknown): unknown {
  return errorsOf(validateReport, report);
}

const { id, ...sarif } = readJson("schemas/sarif-2.1.0-rtm.5.json");
// The schema is draft-04. It is also valid draft-07, except for the name of its id.
const validateSarif = new Ajv(options).compile({
  ...sarif,
  $id: id,
  $schema: "http://json-schema.org/draft-07/schema#",
});
const validateReport = new Ajv2020(options).compile(
  closed(readJson("../json-schema/1/report.schema.json")) as object,
);

function readJson(path: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(import.meta.dirname, path), "utf8")) as Record<
    string,
    unknown
  >;
}

/** Forbids unknown keys. Readers must accept new keys, but the tests check that each key is described. */
function closed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(closed);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [key, closed(item)] as const);
  const isObject = (value as { type?: unknown }).type === "object";
  return { ...Object.fromEntries(entries), ...(isObject && { additionalProperties: false }) };
}

function errorsOf(validate: Validate, value: unknown): unknown {
  return validate(value) ? [] : validate.errors;
}

function isAscii(text: string): boolean {
  return /^[\x21-\x7E]*$/.test(text);
}
