import type * as z from "zod";
import { stringForms } from "../src/string-forms.ts";
import { expectationOf } from "../src/zod/parts.ts";

type Schema = z.core.$ZodType;
type Definition = z.core.$ZodTypes["_zod"]["def"];

/** Returns the branches of a union, also of unions inside it. */
function branchesOf(part: Schema): readonly Schema[] {
  const definition = part._zod.def as Definition;
  return definition.type === "union" ? definition.options.flatMap(branchesOf) : [part];
}

/**
 * Prints a validator module for a schema, without zod.
 *
 * Equal parts share a constant. Throws for an unknown type or check, so that the validator cannot miss a change of the
 * schema.
 */
export function printValidator(schema: Schema): string {
  const names = new Map<string, string>();
  const used = new Set<string>();

  function call(name: string, ...args: string[]): string {
    used.add(name);
    return share(`${name}(${args.join(", ")})`, "check");
  }

  function share(code: string, prefix: string): string {
    const known = names.get(code);
    if (known !== undefined) return known;
    const name = `${prefix}${names.size + 1}`;
    names.set(code, name);
    return name;
  }

  function expected(part: Schema): string {
    const expectation = expectationOf(part);
    if (expectation === undefined)
      throw new Error(
        `a ${part._zod.def.type} was not made by src/zod/parts.ts, so its expected value is unknown`,
      );
    return share(JSON.stringify(expectation), "expected");
  }

  function print(part: Schema): string {
    const definition = part._zod.def as Definition;
    switch (definition.type) {
      case "string":
        return printString(part, definition.checks ?? []);
      case "number":
        return printNumber(part, definition);
      case "enum":
        return call("oneOf", JSON.stringify(Object.values(definition.entries)));
      case "array":
        return call("list", print(definition.element), expected(part));
      case "union":
        return call("either", printBranches(definition.options), expected(part));
      case "object":
        return printObject(part, definition.shape);
      default:
        throw new Error(`the validator has no check for zod's ${definition.type}`);
    }
  }

  function printString(part: Schema, checks: readonly z.core.$ZodCheck[]): string {
    const [only, ...others] = checks.map(
      (check) => check._zod.def as z.core.$ZodChecks["_zod"]["def"],
    );
    if (only?.check === "min_length" && only.minimum === 1 && others.length === 0)
      return call("text", expected(part));
    if (only?.check === "string_format" && "pattern" in only && others.length === 0) {
      const name = Object.entries(stringForms).find(
        ([, form]) => form.pattern === only.pattern,
      )?.[0];
      if (name !== undefined) return call("formed", `stringForms.${name}`, expected(part));
    }
    throw new Error(
      "the validator knows strings of at least one character, and the forms of src/string-forms.ts",
    );
  }

  function printNumber(part: Schema, definition: z.core.$ZodNumberDef): string {
    const [only, ...others] = (definition.checks ?? []).map(
      (check) => check._zod.def as z.core.$ZodChecks["_zod"]["def"],
    );
    const isInteger = "format" in definition && definition.format === "safeint";
    if (!isInteger && only === undefined) return call("amount", expected(part));
    if (isInteger && only?.check === "greater_than" && only.inclusive && others.length === 0)
      return call("integer", String(Number(only.value)), expected(part));
    throw new Error(
      "the validator knows whole numbers with one minimum, and numbers without a check",
    );
  }

  function printBranches(nested: readonly Schema[]): string {
    const options = nested.flatMap(branchesOf);
    const entries = options.map((option) => `${option._zod.def.type}: ${print(option)}`);
    if (new Set(options.map((option) => option._zod.def.type)).size < options.length)
      throw new Error("branches of a union must differ by type");
    return `{ ${entries.join(", ")} }`;
  }

  function printObject(part: Schema, shape: Readonly<Record<string, Schema>>): string {
    const keys = Object.entries(shape);
    if (keys.length === 0) return call("anyMap", expected(part));
    const checks: string[] = [];
    const required: string[] = [];
    for (const [key, value] of keys) {
      const optional =
        value._zod.def.type === "optional"
          ? (value._zod.def as z.core.$ZodOptionalDef).innerType
          : undefined;
      checks.push(`${key}: ${print(optional ?? value)}`);
      if (optional === undefined) required.push(`${key}: ${expected(value)}`);
    }
    return call("object", `{ ${checks.join(", ")} }`, `{ ${required.join(", ")} }`, expected(part));
  }

  const root = print(schema);
  const lines = [
    "// Written by scripts/write-validator.ts from the zod schema. Do not edit.",
    `import { ${[...used].sort().join(", ")}, type Check } from "../validator-runtime.ts";`,
    'import type { Expectation } from "../structure-issues.ts";',
    ...(used.has("formed") ? ['import { stringForms } from "../string-forms.ts";'] : []),
    "",
    "let check: Check | undefined;",
    "",
    "export const checkArticle: Check = (value, context) => (check ??= makeCheck())(value, context);",
    "",
    "// A function, so that a bundle without `checkArticle` contains none of this.",
    "function makeCheck(): Check {",
    ...[...names].map(
      ([code, name]) =>
        `  const ${name}${name.startsWith("expected") ? ": Expectation" : ""} = ${code};`,
    ),
    `  return ${root};`,
    "}",
  ];
  return `${lines.join("\n")}\n`;
}
