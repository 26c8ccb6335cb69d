import type * as z from "zod";
import { printChecks, type CheckPrinter, type NamedPart } from "./schema-checks.ts";

/**
 * Prints a module that tests a value without messages. Each check is a function of its own, without closures and
 * tables, because a processor runs that several times as fast as calls of a run-time library.
 *
 * Throws for an unknown type or check of the schema.
 */
export function printVerdict(schema: z.core.$ZodType): string {
  const checks = printChecks(schema, printer);
  const lines = [
    "// Written by scripts/write-validator.ts from the zod schema. Do not edit.",
    `import { isObject } from "../is-object.ts";`,
    `import * as patterns from "../validation/string-patterns.ts";`,
    "",
    "/** What a check notes on its way. */",
    "export interface Notes {",
    "  hasUnknownKeys: boolean;",
    "}",
    "",
    ...checks.flatMap(({ name, code }) => [
      `function ${name}(value: unknown${usesNotes(code) ? ", notes: Notes" : ""}): boolean {`,
      code,
      "}",
      "",
    ]),
    `export const checkArticle = ${checks.at(-1)!.name};`,
  ];
  return `${lines.join("\n")}\n`;
}

const printer: CheckPrinter = {
  text: () => `  return typeof value === "string" && value !== "";`,
  formed: (form) => `  return typeof value === "string" && patterns.${form}Pattern.test(value);`,
  integer: (minimum) => `  return Number.isSafeInteger(value) && (value as number) >= ${minimum};`,
  amount: () => "  return Number.isFinite(value);",
  oneOf: (values) =>
    `  return ${values.map((one) => `value === ${JSON.stringify(one)}`).join(" || ")};`,
  // A loop by index, because other loops skip the empty places of a sparse array.
  list: (item) => `  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++)
    if (!${call(item, "value[index]")}) return false;
  return true;`,
  // `for in` makes no list of the keys. It also visits inherited keys, which do not count.
  object: (required, optional) => `  if (!isObject(value)) return false;
  for (const key in value) {
    const item = value[key];
    let isRight = true;
    switch (key) {
${cases([...required, ...optional])}
      default:
        if (Object.hasOwn(value, key)) notes.hasUnknownKeys = true;
    }
    if (!isRight && item !== undefined && Object.hasOwn(value, key)) return false;
  }
  return ${required.map(({ key }) => `value["${key}"] !== undefined`).join(" && ") || "true"};`,
  anyMap: () => "  return isObject(value);",
  either: (branches) => {
    const tests = branches.map((branch) =>
      branch.key === "object"
        ? call(branch, "value")
        : `typeof value === "${branch.key}" ? ${call(branch, "value")}`,
    );
    return `  return ${tests.join(" : ")}${branches.at(-1)?.key === "object" ? "" : " : false"};`;
  },
};

/** Groups the keys that have the same check. */
function cases(parts: readonly NamedPart[]): string {
  const keys = new Map<string, string[]>();
  for (const part of parts) {
    const check = call(part, "item");
    keys.set(check, [...(keys.get(check) ?? []), part.key]);
  }
  return [...keys]
    .map(
      ([check, same]) =>
        `${same.map((key) => `      case "${key}":\n`).join("")}        isRight = ${check};\n        break;`,
    )
    .join("\n");
}

function call({ name, code }: NamedPart, value: string): string {
  return `${name}(${value}${usesNotes(code) ? ", notes" : ""})`;
}

function usesNotes(code: string): boolean {
  return code.includes("notes");
}
