import type * as z from "zod";
import { printChecks, type CheckPrinter, type NamedPart } from "./schema-checks.ts";

/**
 * Prints the checks of `printVerdict` as calls of src/validation/small-verdict-runtime.ts: a third of the code, for pages.
 *
 * Throws for an unknown type or check of the schema.
 */
export function printSmallVerdict(schema: z.core.$ZodType): string {
  const checks = printChecks(schema, printer);
  const lines = [
    "// Written by scripts/write-validator.ts from the zod schema. Do not edit.",
    `import { isObject } from "../is-object.ts";`,
    `import { either, formed, integer, list, object, oneOf, text, type Check } from "../validation/small-verdict-runtime.ts";`,
    `import * as patterns from "../validation/string-patterns.ts";`,
    "",
    ...checks.slice(0, -1).map(({ name, code }) => `const ${name} = ${code};`),
    `export const checkArticle: Check = ${checks.at(-1)!.code};`,
  ];
  return `${lines.join("\n")}\n`;
}

const printer: CheckPrinter = {
  text: () => "text",
  formed: (form) => `formed(patterns.${form}Pattern)`,
  integer: (minimum) => `integer(${minimum})`,
  amount: () => "Number.isFinite",
  oneOf: (values) => `oneOf(${JSON.stringify(values)})`,
  list: (item) => `list(${item.name})`,
  object: (required, optional) =>
    `object(${required.length}, ${entries([...required, ...optional])})`,
  anyMap: () => "isObject",
  either: (branches) => `either(${entries(branches)})`,
};

function entries(parts: readonly NamedPart[]): string {
  return `{ ${parts.map(({ key, name }) => `${key}: ${name}`).join(", ")} }`;
}
