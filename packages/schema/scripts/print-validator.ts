import type * as z from "zod";
import { firstExample, stringForms } from "../src/validation/string-forms.ts";
import type { Expectation } from "../src/validation/structure-issues.ts";
import { printChecks, type CheckPrinter, type NamedPart } from "./schema-checks.ts";

/**
 * Prints a validator module for a schema, without zod. Its checks are calls of src/validation/validator-runtime.ts.
 *
 * Throws for an unknown type or check of the schema.
 */
export function printValidator(schema: z.core.$ZodType): string {
  const used = new Set<string>();

  function call(name: string, ...args: (string | undefined)[]): string {
    used.add(name);
    return `${name}(${args.filter((arg) => arg !== undefined).join(", ")})`;
  }

  const printer: CheckPrinter = {
    text: ({ noun, example }) => call("text", quoted(noun), quoted(plain(example))),
    formed: (form, { example }) => {
      const own = plain(example);
      return call(
        "formed",
        `stringForms.${form}`,
        own === firstExample(stringForms[form]) ? undefined : quoted(own),
      );
    },
    integer: (minimum, expected) => call("integer", String(minimum), ...wordsOf(expected)),
    amount: ({ example }) => call("amount", quoted(example)),
    oneOf: (values) => call("oneOf", JSON.stringify(values)),
    list: (item, { noun, example }) => {
      const [, items] = /^a list of (.+)$/.exec(noun) ?? [];
      if (items === undefined) throw new Error("the noun of a list starts with: a list of");
      const isDefault = example === `[${item.expected?.example}]`;
      return call("list", item.name, quoted(items), isDefault ? undefined : quoted(example));
    },
    object: (required, optional, expected) =>
      call(
        "object",
        String(required.length),
        entries([...required, ...optional]),
        ...wordsOf(expected),
      ),
    anyMap: (expected) => call("anyMap", ...wordsOf(expected)),
    either: (branches, expected) => call("either", entries(branches), ...wordsOf(expected)),
  };

  const checks = printChecks(schema, printer);
  const lines = [
    "// Written by scripts/write-validator.ts from the zod schema. Do not edit.",
    `import { ${[...used].sort().join(", ")}, type Check } from "../validation/validator-runtime.ts";`,
    ...(used.has("formed") ? [`import { stringForms } from "../validation/string-forms.ts";`] : []),
    "",
    "let check: Check | undefined;",
    "",
    "export const checkArticle: Check = (value, context) => (check ??= makeCheck())(value, context);",
    "",
    "// A function, so that a bundle without `checkArticle` contains none of this.",
    "function makeCheck(): Check {",
    ...checks.map(({ name, code }) => `  const ${name} = ${code};`),
    `  return ${checks.at(-1)!.name};`,
    "}",
  ];
  return `${lines.join("\n")}\n`;
}

function entries(parts: readonly NamedPart[]): string {
  return `{ ${parts.map(({ key, name }) => `${key}: ${name}`).join(", ")} }`;
}

function wordsOf({ noun, example, code }: Expectation): string[] {
  return [noun, example, ...(code === undefined ? [] : [code])].map(quoted);
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

/** Removes the quotes of the example of a string. */
function plain(example: string): string {
  return example.slice(1, -1);
}
