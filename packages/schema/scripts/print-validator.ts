import type * as z from "zod";
import { firstExample, stringForms } from "../src/string-forms.ts";
import type { Expectation } from "../src/structure-issues.ts";
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
 * schema. With `hasMessages: false`, the module only gives a verdict and contains no expected values.
 */
export function printValidator(schema: Schema, { hasMessages } = { hasMessages: true }): string {
  const names = new Map<string, string>();
  const used = new Set<string>();
  const [table, tableFile] = hasMessages
    ? ["stringForms", "string-forms"]
    : ["stringPatterns", "string-patterns"];

  function call(name: string, ...args: (string | undefined)[]): string {
    used.add(name);
    const code = `${name}(${args.filter((arg) => arg !== undefined).join(", ")})`;
    const known = names.get(code);
    if (known !== undefined) return known;
    const shared = `check${names.size + 1}`;
    names.set(code, shared);
    return shared;
  }

  function expectedOf(part: Schema): Expectation {
    const expectation = expectationOf(part);
    if (expectation === undefined)
      throw new Error(
        `a ${part._zod.def.type} was not made by src/zod/parts.ts, so its expected value is unknown`,
      );
    return expectation;
  }

  /** Prints the noun and the example of a part. */
  function expected(part: Schema): string[] {
    return hasMessages ? wordsOf(part) : [];
  }

  function wordsOf(part: Schema): string[] {
    const { noun, example, code } = expectedOf(part);
    return [noun, example, ...(code === undefined ? [] : [code])].map((word) =>
      JSON.stringify(word),
    );
  }

  /** Returns the example of a string without its quotes. */
  function plainExample(part: Schema): string {
    return expectedOf(part).example.slice(1, -1);
  }

  /** Prints a text of a message. */
  function message(text: string | undefined): string | undefined {
    return hasMessages && text !== undefined ? JSON.stringify(text) : undefined;
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
        return printList(part, definition.element);
      case "union":
        return call("either", printBranches(definition.options), ...expected(part));
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
      return call("text", expected(part)[0], message(plainExample(part)));
    if (only?.check === "string_format" && "pattern" in only && others.length === 0) {
      const found = Object.entries(stringForms).find(([, form]) => form.pattern === only.pattern);
      if (found?.[1].noun === expectedOf(part).noun) {
        const [name, form] = found;
        const example = plainExample(part);
        const own = example === firstExample(form) ? undefined : example;
        return call("formed", `${table}.${name}`, message(own));
      }
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
    const [noun, example] = wordsOf(part);
    const words = hasMessages ? [noun, example] : [];
    if (!isInteger && only === undefined && noun === '"a number"') return call("amount", words[1]);
    if (isInteger && only?.check === "greater_than" && only.inclusive && others.length === 0)
      return call("integer", String(Number(only.value)), ...words);
    throw new Error(
      "the validator knows whole numbers with one minimum, and numbers without a check",
    );
  }

  function printList(part: Schema, element: Schema): string {
    const { noun, example } = expectedOf(part);
    const [, items] = /^a list of (.+)$/.exec(noun) ?? [];
    if (items === undefined) throw new Error("the noun of a list starts with: a list of");
    const own = example === `[${expectationOf(element)?.example}]` ? undefined : example;
    return call("list", print(element), message(items), message(own));
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
    if (keys.length === 0) return call("anyMap", ...expected(part));
    const required: string[] = [];
    const optionals: string[] = [];
    for (const [key, value] of keys) {
      const optional =
        value._zod.def.type === "optional"
          ? (value._zod.def as z.core.$ZodOptionalDef).innerType
          : undefined;
      (optional === undefined ? required : optionals).push(`${key}: ${print(optional ?? value)}`);
    }
    const checks = [...required, ...optionals].join(", ");
    return call("object", String(required.length), `{ ${checks} }`, ...expected(part));
  }

  const root = print(schema);
  const lines = [
    "// Written by scripts/write-validator.ts from the zod schema. Do not edit.",
    `import { ${[...used].sort().join(", ")}, type Check } from "../${hasMessages ? "validator" : "verdict"}-runtime.ts";`,
    ...(used.has("formed") ? [`import { ${table} } from "../${tableFile}.ts";`] : []),
    "",
    "let check: Check | undefined;",
    "",
    "export const checkArticle: Check = (value, context) => (check ??= makeCheck())(value, context);",
    "",
    "// A function, so that a bundle without `checkArticle` contains none of this.",
    "function makeCheck(): Check {",
    ...[...names].map(([code, name]) => `  const ${name} = ${code};`),
    `  return ${root};`,
    "}",
  ];
  return `${lines.join("\n")}\n`;
}
